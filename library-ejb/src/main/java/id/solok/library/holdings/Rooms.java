package id.solok.library.holdings;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;

/** The branches and rooms of the library; every refusal of a code or name is at its field. */
@Stateless
@RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
public class Rooms {
    @Inject
    private Places places;

    @Inject
    private AuditTrail audit;

    public void addBranch(PlaceInput input, BranchKind kind) {
        input.check();
        checkKind(kind);
        places.add(new Branch(input.code(), input, kind, places.nextPosition(Branch.class)), input.code());
        audit.record("add", "branch", null, input.code());
    }

    public void changeBranch(String code, PlaceInput input, BranchKind kind) {
        input.checkNames();
        checkKind(kind);
        var branch = places.branch(code);
        branch.change(input, kind);
        places.save(branch);
        audit.record("change", "branch", null, code);
    }

    /** Removes a branch that has no rooms. */
    public void removeBranch(String code) {
        places.remove(places.branch(code));
        audit.record("remove", "branch", null, code);
    }

    public void addRoom(PlaceInput input, String branch) {
        input.check();
        var room = new Room(input.code(), places.branch(branch), input, places.nextPosition(Room.class));
        places.add(room, input.code());
        audit.record("add", "room", null, input.code());
    }

    public void changeRoom(String code, PlaceInput input, String branch) {
        input.checkNames();
        var room = places.room(code);
        room.change(places.branch(branch), input);
        places.save(room);
        audit.record("change", "room", null, code);
    }

    /** Removes a room in which no copy stands, withdrawn ones included. */
    public void removeRoom(String code) {
        places.remove(places.room(code));
        audit.record("remove", "room", null, code);
    }

    private static void checkKind(BranchKind kind) {
        if (kind == null) throw InvalidInput.at("kind", "core.required");
    }
}
