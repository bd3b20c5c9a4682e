package id.solok.library.documents.web;

import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.documents.LabelKind;
import id.solok.library.documents.LabelSheetView;
import id.solok.library.documents.LabelSheets;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The sheets of labels, and a form for one of them. */
@Named
@ViewScoped
public class SheetsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private LabelSheets sheets;

    @Inject
    private Notice notice;

    @Inject
    private User user;

    private transient List<LabelSheetView> all;
    private SheetFields fields = SheetFields.blank();

    public void open() {
        user.require("admin", "manager", "librarian");
    }

    public void begin(LabelSheetView sheet) {
        fields = SheetFields.of(sheet);
    }

    public void save() {
        var typed = fields.typed();
        if (fields.isFresh()) sheets.add(typed);
        else sheets.change(typed);
        notice.done("catalog.place-saved", typed.name().strip());
        leave();
    }

    public void remove(LabelSheetView sheet) {
        sheets.remove(sheet.id());
        notice.done("catalog.place-removed", sheet.name());
        leave();
    }

    public void leave() {
        all = null;
        fields = SheetFields.blank();
    }

    public List<LabelSheetView> getSheets() {
        if (all == null) all = sheets.all();
        return all;
    }

    public LabelKind[] getKinds() {
        return LabelKind.values();
    }

    public SheetFields getFields() {
        return fields;
    }
}
