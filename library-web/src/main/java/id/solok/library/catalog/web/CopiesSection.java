package id.solok.library.catalog.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.CopyInput;
import id.solok.library.catalog.CopyStatus;
import id.solok.library.catalog.CopyView;
import id.solok.library.catalog.RoomView;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Notice;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The copies of the record on the page: added and changed here. */
@Named
@ViewScoped
public class CopiesSection implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Catalog catalog;

    @Inject
    private Notice notice;

    @Inject
    private StaffRecordPage page;

    @Inject
    private Language language;

    private transient List<CopyView> copies;
    private transient Map<String, String> roomNames;
    private String barcode;
    private String callNumber;
    private String room;
    private CopyForm changing;

    public void addCopy() {
        try {
            catalog.addCopy(recordId(), new CopyInput(barcode, callNumber, room));
        } catch (RuleViolation refusal) {
            if (!refusal.code().equals("catalog.barcode-taken")) throw refusal;
            throw InvalidInput.at("barcode", refusal.code(), refusal.args().toArray());
        }
        copies = null;
        notice.done("catalog.copy-added", barcode.strip());
        barcode = null;
    }

    public void beginChange(CopyView copy) {
        changing = new CopyForm(copy);
    }

    public void change() {

        copies = null;
        notice.done("catalog.copy-changed", changing.getBarcode());
        changing = null;
    }

    public void leaveChange() {
        changing = null;
    }

    private long recordId() {
        return page.getRecord().id();
    }

    public List<CopyView> getCopies() {
        if (copies == null) copies = catalog.copiesOf(recordId());
        return copies;
    }

    public List<RoomView> getRooms() {
        return catalog.rooms();
    }

    public String roomName(String code) {
        if (roomNames == null)
            roomNames = catalog.rooms().stream()
                    .collect(Collectors.toMap(RoomView::code, each -> each.name(language.getLocale())));
        return roomNames.get(code);
    }

    /** What staff may set; only lending and returning change whether a copy is out. */
    public List<CopyStatus> getStatuses() {
        if (changing != null && changing.getStatus() == CopyStatus.ON_LOAN) return List.of(CopyStatus.ON_LOAN);
        return Stream.of(CopyStatus.values())
                .filter(status -> status != CopyStatus.ON_LOAN)
                .toList();
    }

    public CopyForm getChanging() {
        return changing;
    }

    public String getBarcode() {
        return barcode;
    }

    public void setBarcode(String newBarcode) {
        barcode = newBarcode;
    }

    public String getCallNumber() {
        if (callNumber == null) callNumber = catalog.suggestedCallNumber(recordId());
        return callNumber;
    }

    public void setCallNumber(String newCallNumber) {
        callNumber = newCallNumber;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String newRoom) {
        room = newRoom;
    }
}
