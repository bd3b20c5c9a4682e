package id.solok.library.catalog.web;

import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.holdings.PlaceInput;
import id.solok.library.holdings.RoomView;
import id.solok.library.holdings.Rooms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** The rooms of each branch, and a form for one of them. */
@Named
@ViewScoped
public class RoomsPage implements Serializable {
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
    private String branch;

    public void open() {
        user.require("admin", "manager", "librarian");
    }

    public void begin(RoomView room) {
        changing = room.code();
        code = room.code();
        nameId = room.nameId();
        nameEn = room.nameEn();
        branch = room.branch();
    }

    public void save() {
        var input = new PlaceInput(code, nameId, nameEn);
        if (changing == null) rooms.addRoom(input, branch);
        else rooms.changeRoom(changing, input, branch);
        notice.done("catalog.place-saved", nameId.strip());
        leave();
    }

    public void remove(String roomCode) {
        rooms.removeRoom(roomCode);
        notice.done("catalog.place-removed", roomCode);
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

    public String getBranch() {
        return branch;
    }

    public void setBranch(String newBranch) {
        branch = newBranch;
    }
}
