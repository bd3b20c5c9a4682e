package id.solok.library.catalog.web;

import id.solok.library.holdings.PlaceInput;
import id.solok.library.holdings.RoomView;
import id.solok.library.holdings.Rooms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The rooms of each branch, and a form for one of them. */
@Named
@ViewScoped
public class RoomsPage extends PlacesPage {
    private static final long serialVersionUID = 1;

    @Inject
    private Rooms rooms;

    private String branch;

    public void begin(RoomView room) {
        begin(room.code(), room.nameId(), room.nameEn());
        branch = room.branch();
    }

    @Override
    protected void add(PlaceInput input) {
        rooms.addRoom(input, branch);
    }

    @Override
    protected void change(String code, PlaceInput input) {
        rooms.changeRoom(code, input, branch);
    }

    @Override
    protected void delete(String code) {
        rooms.removeRoom(code);
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String newBranch) {
        branch = newBranch;
    }
}
