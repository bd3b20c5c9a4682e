package id.solok.library.imports.web;

import id.solok.library.core.Text;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.RoomView;
import id.solok.library.holdings.Stock;
import id.solok.library.imports.HoldingsMapping;
import id.solok.library.imports.ImportProfileInput;
import id.solok.library.imports.ImportProfileView;
import id.solok.library.imports.ImportProfiles;
import id.solok.library.imports.MatchRule;
import id.solok.library.imports.OnMatch;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Writes a new import profile or changes one. */
@Named
@ViewScoped
public class ProfilePage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String LIST = "/staff/imports/profiles.xhtml?faces-redirect=true";

    @Inject
    private ImportProfiles profiles;

    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @Inject
    private User user;

    private String address;
    private long id;
    private int version;
    private String name;
    private MatchRule[] matchRules = MatchRule.values();
    private OnMatch onMatch = OnMatch.ASK;
    private String protectedFields;
    private boolean correctHeadings = true;
    private String holdingsTag;
    private String holdingsBarcode;
    private String holdingsCallNumber;
    private String holdingsRoom;
    private String defaultRoom;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        if (address == null) return;
        id = Pages.id(address, "imports.no-such-profile");
        show(profiles.view(id));
    }

    private void show(ImportProfileView profile) {
        version = profile.version();
        var rules = profile.rules();
        name = rules.name();
        matchRules = rules.matchRules().toArray(MatchRule[]::new);
        onMatch = rules.onMatch();
        protectedFields = rules.protectedFields();
        correctHeadings = rules.correctHeadings();
        var holdings = rules.holdings();
        if (holdings == null) return;
        holdingsTag = holdings.tag();
        holdingsBarcode = holdings.barcode();
        holdingsCallNumber = holdings.callNumber();
        holdingsRoom = holdings.room();
        defaultRoom = holdings.defaultRoom();
    }

    public String save() {
        if (isFresh()) profiles.create(input());
        else profiles.change(id, version, input());
        return LIST;
    }

    public String remove() {
        profiles.remove(id);
        return LIST;
    }

    private ImportProfileInput input() {
        return new ImportProfileInput(name, List.of(matchRules), onMatch, protectedFields, correctHeadings, holdings());
    }

    private HoldingsMapping holdings() {
        if (Text.clean(holdingsTag) == null) return null;
        return new HoldingsMapping(holdingsTag, holdingsBarcode, holdingsCallNumber, holdingsRoom, defaultRoom);
    }

    public boolean isFresh() {
        return address == null;
    }

    public boolean isRemovable() {
        return !isFresh() && id != ImportProfiles.PLAIN;
    }

    public MatchRule[] getEveryRule() {
        return MatchRule.values();
    }

    public OnMatch[] getEveryAction() {
        return OnMatch.values();
    }

    public List<RoomView> getRooms() {
        return stock.rooms();
    }

    public MatchRule[] getMatchRules() {
        return matchRules.clone();
    }

    public void setMatchRules(MatchRule[] newMatchRules) {
        matchRules = newMatchRules.clone();
    }

    public OnMatch getOnMatch() {
        return onMatch;
    }

    public void setOnMatch(OnMatch newOnMatch) {
        onMatch = newOnMatch;
    }

    public boolean isCorrectHeadings() {
        return correctHeadings;
    }

    public void setCorrectHeadings(boolean isCorrectHeadings) {
        correctHeadings = isCorrectHeadings;
    }

    public String getProtectedFields() {
        return protectedFields;
    }

    public void setProtectedFields(String newProtectedFields) {
        protectedFields = newProtectedFields;
    }

    public String getHoldingsTag() {
        return holdingsTag;
    }

    public void setHoldingsTag(String newHoldingsTag) {
        holdingsTag = newHoldingsTag;
    }

    public String getHoldingsBarcode() {
        return holdingsBarcode;
    }

    public void setHoldingsBarcode(String newHoldingsBarcode) {
        holdingsBarcode = newHoldingsBarcode;
    }

    public String getHoldingsCallNumber() {
        return holdingsCallNumber;
    }

    public void setHoldingsCallNumber(String newHoldingsCallNumber) {
        holdingsCallNumber = newHoldingsCallNumber;
    }

    public String getHoldingsRoom() {
        return holdingsRoom;
    }

    public void setHoldingsRoom(String newHoldingsRoom) {
        holdingsRoom = newHoldingsRoom;
    }

    public String getDefaultRoom() {
        return defaultRoom;
    }

    public void setDefaultRoom(String newDefaultRoom) {
        defaultRoom = newDefaultRoom;
    }

    public String getName() {
        return name;
    }

    public void setName(String newName) {
        name = newName;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = Text.clean(newAddress);
    }
}
