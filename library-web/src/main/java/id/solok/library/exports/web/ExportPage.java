package id.solok.library.exports.web;

import id.solok.library.core.web.Language;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.exports.ExportView;
import id.solok.library.exports.Exports;
import id.solok.library.exports.LeftOut;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One export: how far it is, its file, and what was left out. */
@Named
@ViewScoped
public class ExportPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Exports exports;

    @Inject
    private User user;

    @Inject
    private Language language;

    private final Pages<LeftOut> leftOut = new Pages<>((window, sort) -> exports.leftOut(getId(), window));
    private String address;
    private long id;
    private transient ExportView view;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        id = Pages.id(address, "exports.no-such-export");
        refresh();
    }

    /** Reads anew how far the export is. */
    public void refresh() {
        view = exports.view(id);
    }

    public String reason(LeftOut record) {
        return language.text(record.code(), record.args().toArray());
    }

    public ExportView getView() {
        if (view == null) refresh();
        return view;
    }

    public Pages<LeftOut> getLeftOut() {
        return leftOut;
    }

    public long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }
}
