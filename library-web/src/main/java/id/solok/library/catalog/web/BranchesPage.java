package id.solok.library.catalog.web;

import id.solok.library.holdings.BranchKind;
import id.solok.library.holdings.BranchView;
import id.solok.library.holdings.PlaceInput;
import id.solok.library.holdings.Rooms;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** The branches of the library, and a form for one of them. */
@Named
@ViewScoped
public class BranchesPage extends PlacesPage {
    private static final long serialVersionUID = 1;

    @Inject
    private Rooms rooms;

    private BranchKind kind = BranchKind.CORNER;

    public void begin(BranchView place) {
        begin(place.code(), place.nameId(), place.nameEn());
        kind = place.kind();
    }

    @Override
    protected void add(PlaceInput input) {
        rooms.addBranch(input, kind);
    }

    @Override
    protected void change(String code, PlaceInput input) {
        rooms.changeBranch(code, input, kind);
    }

    @Override
    protected void delete(String code) {
        rooms.removeBranch(code);
    }

    public BranchKind getKind() {
        return kind;
    }

    public void setKind(BranchKind newKind) {
        kind = newKind;
    }
}
