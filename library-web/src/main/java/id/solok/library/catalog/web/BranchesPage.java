package id.solok.library.catalog.web;

import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.holdings.BranchKind;
import id.solok.library.holdings.BranchView;
import id.solok.library.holdings.PlaceInput;
import id.solok.library.holdings.Rooms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The branches of the library, and a form for one of them. */
@Named
@ViewScoped
public class BranchesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Rooms rooms;

    @Inject
    private CopyWords words;

    @Inject
    private Notice notice;

    @Inject
    private User user;

    private String changing;
    private String code;
    private String nameId;
    private String nameEn;
    private BranchKind kind = BranchKind.CORNER;

    public void open() {
        user.require("admin", "manager", "librarian");
    }

    public void begin(BranchView place) {
        changing = place.code();
        code = place.code();
        nameId = place.nameId();
        nameEn = place.nameEn();
        kind = place.kind();
    }

    public void save() {
        var input = new PlaceInput(code, nameId, nameEn);
        if (changing == null) rooms.addBranch(input, kind);
        else rooms.changeBranch(changing, input, kind);
        notice.done("catalog.place-saved", nameId.strip());
        leave();
    }

    public void remove(String branchCode) {
        rooms.removeBranch(branchCode);
        notice.done("catalog.place-removed", branchCode);
        leave();
    }

    public void leave() {
        words.forget();
        changing = null;
        code = null;
        nameId = null;
        nameEn = null;
    }

    public String getChanging() {
        return changing;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String newCode) {
        code = newCode;
    }

    public String getNameId() {
        return nameId;
    }

    public void setNameId(String newNameId) {
        nameId = newNameId;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String newNameEn) {
        nameEn = newNameEn;
    }

    public BranchKind getKind() {
        return kind;
    }

    public void setKind(BranchKind newKind) {
        kind = newKind;
    }
}
