package id.solok.library.catalog.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.Form;
import id.solok.library.catalog.RecordView;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Writes a new record or corrects one; what somebody else saved meanwhile is shown beside the typed work. */
@Named
@ViewScoped
public class EditPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Catalog catalog;

    @Inject
    private User user;

    private String address;
    private long id;
    private int version;
    private String changedBy;
    private RecordSheet before;
    private RecordSheet sheet = RecordSheet.blank();
    private List<RecordSheet.Change> changes = List.of();

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        if (address == null) return;
        id = Pages.id(address, "catalog.no-such-record");
        show(catalog.recordToCorrect(id));
        sheet = RecordSheet.of(catalog.record(id).fields());
    }

    public String save() {
        if (address == null) return saved(catalog.create(sheet.input()), "created");
        try {
            catalog.correct(id, version, sheet.input());
        } catch (RuleViolation refusal) {
            if (!refusal.code().equals("catalog.record-changed-meanwhile")) throw refusal;
            return catchUp();
        }
        return saved(id, "corrected");
    }

    private String catchUp() {
        var now = catalog.recordToCorrect(id);
        changedBy = now.updatedBy();
        changes = sheet.catchUp(before, RecordSheet.of(now.fields()));
        show(now);
        return null;
    }

    private void show(RecordView record) {
        version = record.version();
        before = RecordSheet.of(record.fields());
    }

    private static String saved(long recordId, String done) {
        return "/staff/catalog/record.xhtml?faces-redirect=true&id=" + recordId + "&done=" + done;
    }

    public boolean isFresh() {
        return address == null;
    }

    public RecordSheet getSheet() {
        return sheet;
    }

    public List<RecordSheet.Change> getChanges() {
        return changes;
    }

    public String getChangedBy() {
        return changedBy;
    }

    public Form[] getForms() {
        return Form.values();
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
