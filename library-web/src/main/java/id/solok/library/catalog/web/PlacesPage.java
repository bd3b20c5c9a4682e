package id.solok.library.catalog.web;

import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.holdings.PlaceInput;
import jakarta.inject.Inject;
import java.io.Serializable;

/** A list of places with a form for one of them: its code and its name in both languages. */
public abstract class PlacesPage implements Serializable {
    private static final long serialVersionUID = 1;

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

    public void open() {
        user.require("admin", "manager", "librarian");
    }

    protected final void begin(String placeCode, String placeNameId, String placeNameEn) {
        changing = placeCode;
        code = placeCode;
        nameId = placeNameId;
        nameEn = placeNameEn;
    }

    public void save() {
        var input = new PlaceInput(code, nameId, nameEn);
        if (changing == null) add(input);
        else change(changing, input);
        notice.done("catalog.place-saved", nameId.strip());
        leave();
    }

    public void remove(String placeCode) {
        delete(placeCode);
        notice.done("catalog.place-removed", placeCode);
        leave();
    }

    public void leave() {
        words.forget();
        begin(null, null, null);
    }

    protected abstract void add(PlaceInput input);

    protected abstract void change(String placeCode, PlaceInput input);

    protected abstract void delete(String placeCode);

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
}
