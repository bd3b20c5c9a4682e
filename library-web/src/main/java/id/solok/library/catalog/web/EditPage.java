package id.solok.library.catalog.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.FieldDifference;
import id.solok.library.catalog.KnownTitle;
import id.solok.library.catalog.Worksheets;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Messages;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Map;

/** Writes a new record or corrects one, in the form or as MARC; what somebody else saved meanwhile is shown beside it. */
@Named
@ViewScoped
public class EditPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Catalog catalog;

    @Inject
    private Worksheets worksheets;

    @Inject
    private User user;

    @Inject
    private LastRecord last;

    @Inject
    private Language language;

    private String address;
    private String side;
    private Worktable table;
    private String changedBy;
    private List<InvalidInput.Problem> problems = List.of();
    private transient List<KnownTitle> known;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        if (address == null) table = new Worktable(last.next());
        else table = new Worktable(worksheets, worksheets.open(Pages.id(address, "catalog.no-such-record")));
        if ("marc".equals(side) && !table.isAsMarc()) table.showMarc(worksheets);
    }

    public void showMarc() {
        table.showMarc(worksheets);
    }

    public void showForm() {
        atLines(() -> table.showForm(worksheets));
    }

    public String save() {
        try {
            var saved = new long[1];
            if (!atLines(() -> saved[0] = isFresh() ? create() : correct())) return null;
            if (table.sheet() != null) last.saved(table.sheet());
            return "/staff/catalog/record.xhtml?faces-redirect=true&id=" + saved[0] + "&done="
                    + (isFresh() ? "created" : "corrected");
        } catch (RuleViolation refusal) {
            if (!refusal.code().equals("catalog.record-changed-meanwhile")) throw refusal;
            table.catchUp(worksheets);
            changedBy = table.opened().updatedBy();
            return null;
        }
    }

    private long create() {
        return table.isWhole()
                ? worksheets.create(table.typed(worksheets))
                : catalog.create(table.sheet().input());
    }

    private long correct() {
        var opened = table.opened();
        if (table.isWhole()) worksheets.save(opened, table.typed(worksheets));
        else catalog.correct(opened.id(), opened.version(), table.sheet().input());
        return opened.id();
    }

    /** Whether it was done; when not, every line with a problem is told. */
    private boolean atLines(Runnable work) {
        problems = List.of();
        try {
            work.run();
            return true;
        } catch (InvalidInput wrong) {
            if (!table.isAsMarc()) throw wrong;
            problems = wrong.problems();
            FacesContext.getCurrentInstance().validationFailed();
            return false;
        }
    }

    /** Looks whether a typed ISBN stands on another record already. */
    public void lookForIsbn() {
        known = null;
    }

    public List<KnownTitle> getKnown() {
        if (known == null)
            known = table.isAsMarc() ? List.of() : holding(table.sheet().text("isbn"));
        return known;
    }

    private List<KnownTitle> holding(String isbns) {
        if (isbns == null) return List.of();
        return isbns.lines()
                .limit(10)
                .flatMap(isbn -> worksheets.holding(isbn.strip()).stream())
                .filter(title -> isFresh() || title.id() != table.opened().id())
                .distinct()
                .toList();
    }

    public boolean isFresh() {
        return address == null;
    }

    public boolean isAsMarc() {
        return table.isAsMarc();
    }

    public boolean isUnimarc() {
        return table.opened() != null && table.opened().unimarc();
    }

    public String getMarc() {
        return table.marc();
    }

    public void setMarc(String text) {
        table.write(text);
    }

    public List<InvalidInput.Problem> getProblems() {
        return problems;
    }

    public String tell(InvalidInput.Problem problem) {
        return Messages.text(language.getLocale(), problem);
    }

    /** The number of the line that a problem is in; 0 when it is in none. */
    public Object line(InvalidInput.Problem problem) {
        return problem.args().isEmpty() ? 0 : problem.args().get(0);
    }

    public List<RecordSheet.Change> getChanges() {
        return table.changes();
    }

    public List<FieldDifference> getMarcChanges() {
        return table.marcChanges();
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Map<String, String> getTexts() {
        return table.sheet().getTexts();
    }

    public long getId() {
        return table.opened() == null ? 0 : table.opened().id();
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = Text.clean(newAddress);
    }

    public String getSide() {
        return side;
    }

    public void setSide(String newSide) {
        side = newSide;
    }
}
