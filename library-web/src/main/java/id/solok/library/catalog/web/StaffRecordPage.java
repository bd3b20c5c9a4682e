package id.solok.library.catalog.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.CopyInput;
import id.solok.library.catalog.CopyStatus;
import id.solok.library.catalog.CopyView;
import id.solok.library.catalog.RecordView;
import id.solok.library.catalog.RoomView;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Notice;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One record with its copies; copies are added and changed here. */
@Named
@ViewScoped
public class StaffRecordPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Catalog catalog;

    @Inject
    private Notice notice;

    @Inject
    private User user;

    @Inject
    private Language language;

    private String address;
    private long id;
    private transient RecordView record;
    private transient List<CopyView> copies;
    private transient Map<String, String> roomNames;
    private String barcode;
    private String callNumber;
    private String room;
    private CopyForm changing;

    public void open() {
        id = Pages.id(address, "catalog.no-such-record");
        callNumber = catalog.suggestedCallNumber(id);
    }

    public void addCopy() {
        try {
            catalog.addCopy(id, new CopyInput(barcode, callNumber, room));
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
        catalog.changeCopy(changing.getId(), changing.getCallNumber(), changing.getRoom(), changing.getStatus());
        copies = null;
        notice.done("catalog.copy-changed", changing.getBarcode());
        changing = null;
    }

    public void leaveChange() {
        changing = null;
    }

    public RecordView getRecord() {
        if (record == null) record = catalog.record(id);
        return record;
    }

    public MarcTable getMarc() {
        return MarcTable.of(catalog.marc(id));
    }

    public List<CopyView> getCopies() {
        if (copies == null) copies = catalog.copiesOf(id);
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

    public boolean isMayWrite() {
        return user.in("admin", "librarian", "cataloguer");
    }

    /** What staff may set; only lending and returning change whether a copy is out. */
    public List<CopyStatus> getStatuses() {
        if (changing != null && changing.getStatus() == CopyStatus.ON_LOAN) return List.of(CopyStatus.ON_LOAN);
        return Stream.of(CopyStatus.values())
                .filter(status -> status != CopyStatus.ON_LOAN)
                .toList();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
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
