package id.solok.library.catalog.web;

import id.solok.library.core.Text;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.holdings.CopyView;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.ShelfRange;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Copies in the order of the shelf; the stretch stands in the address. */
@Named
@ViewScoped
public class ShelfPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Holdings holdings;

    @Inject
    private User user;

    private final Pages<CopyView> copies = new Pages<>((window, sort) -> holdings.shelfList(range(), window));
    private String branch;
    private String room;
    private String from;
    private String to;
    private boolean withdrawn;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
    }

    private ShelfRange range() {
        return new ShelfRange(branch, room, from, to, withdrawn);
    }

    public boolean isFiltered() {
        return branch != null || room != null || from != null || to != null || withdrawn;
    }

    /** The same stretch as the parameters of another page's address. */
    public String getQuery() {
        return "branch=" + encoded(branch) + "&room=" + encoded(room) + "&from=" + encoded(from) + "&to=" + encoded(to)
                + (withdrawn ? "&withdrawn=true" : "");
    }

    private static String encoded(String text) {
        return text == null ? "" : Language.encoded(text);
    }

    public Pages<CopyView> getCopies() {
        return copies;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String newBranch) {
        branch = Text.clean(newBranch);
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String newRoom) {
        room = Text.clean(newRoom);
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String newFrom) {
        from = Text.clean(newFrom);
    }

    public String getTo() {
        return to;
    }

    public void setTo(String newTo) {
        to = Text.clean(newTo);
    }

    public boolean isWithdrawn() {
        return withdrawn;
    }

    public void setWithdrawn(boolean newWithdrawn) {
        withdrawn = newWithdrawn;
    }
}
