package id.solok.library.authorities.web;

import id.solok.library.authorities.Authorities;
import id.solok.library.authorities.AuthorityEdit;
import id.solok.library.authorities.HeadingKind;
import id.solok.library.authorities.Relation;
import id.solok.library.authorities.Suggestion;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;

/** Enters a heading or corrects one; what somebody else saved meanwhile is shown beside the typed work. */
@Named
@ViewScoped
public class EditHeadingPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int SUGGESTED = 10;

    @Inject
    private Authorities authorities;

    @Inject
    private User user;

    private String address;
    private long id;
    private int version;
    private String changedBy;
    private HeadingSheet before;
    private HeadingSheet sheet = HeadingSheet.blank(HeadingKind.PERSON);
    private List<HeadingClash> clashes = List.of();
    private boolean correctRecords = true;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        if (address == null) return;
        id = Pages.id(address, "authorities.no-such-authority");
        var edit = authorities.toCorrect(id);
        show(edit);
        sheet = HeadingSheet.of(edit.input());
    }

    public String save() {
        if (address == null) return saved(authorities.create(sheet.input()), "created");
        try {
            authorities.correct(id, version, sheet.input(), correctRecords);
        } catch (RuleViolation refusal) {
            if (!refusal.code().equals("authorities.changed-meanwhile")) throw refusal;
            return catchUp(String.valueOf(refusal.args().get(0)));
        }
        return saved(id, "corrected");
    }

    private String catchUp(String actor) {
        var now = authorities.toCorrect(id);
        changedBy = actor;
        clashes = sheet.catchUp(before, HeadingSheet.of(now.input()));
        show(now);
        return null;
    }

    private void show(AuthorityEdit edit) {
        version = edit.version();
        before = HeadingSheet.of(edit.input());
    }

    private static String saved(long authorityId, String done) {
        return "/staff/authorities/heading.xhtml?faces-redirect=true&id=" + authorityId + "&done=" + done;
    }

    /** Headings of the line's kind that may be meant by what was typed. */
    public List<String> suggest(String typed) {
        var kind = (HeadingKind) UIComponent.getCurrentComponent(FacesContext.getCurrentInstance())
                .getAttributes()
                .get("kind");
        return authorities.suggest(EnumSet.of(kind), typed, SUGGESTED).stream()
                .map(Suggestion::heading)
                .toList();
    }

    public void addSubdivision() {
        sheet.getSubdivisions().add(new SubdivisionLine());
    }

    public void removeSubdivision(int index) {
        sheet.getSubdivisions().remove(index);
    }

    public void addNeighbour() {
        sheet.getSeeAlso().add(new NeighbourLine(sheet.getKind()));
    }

    public void removeNeighbour(int index) {
        sheet.getSeeAlso().remove(index);
    }

    /** Whether the form of the sheet's kind has this part. */
    public boolean has(String part) {
        var parts =
                switch (sheet.getKind()) {
                    case PERSON -> List.of("unit", "fuller", "qualifier", "dates");
                    case CORPORATE -> List.of("unit");
                    case MEETING -> List.of("number", "dates", "qualifier");
                    case TITLE -> List.of("number", "part");
                    case SUBJECT, PLACE, PERIOD, GENRE -> List.of("subdivisions");
                };
        return parts.contains(part);
    }

    public boolean isFresh() {
        return address == null;
    }

    public HeadingKind[] getKinds() {
        return HeadingKind.values();
    }

    public Relation[] getRelations() {
        return Relation.values();
    }

    public HeadingSheet getSheet() {
        return sheet;
    }

    public List<HeadingClash> getClashes() {
        return clashes;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public boolean isCorrectRecords() {
        return correctRecords;
    }

    public void setCorrectRecords(boolean newCorrectRecords) {
        correctRecords = newCorrectRecords;
    }

    public long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = Text.clean(newAddress);
    }
}
