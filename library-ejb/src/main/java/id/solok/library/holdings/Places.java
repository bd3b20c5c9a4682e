package id.solok.library.holdings;

import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Branches, their rooms, and lending classes in the database. */
@ApplicationScoped
class Places {
    @PersistenceContext
    private EntityManager em;

    /** The room with this code; {@link InvalidInput} at {@code room} when there is none. */
    Room room(String code) {
        var room = code == null ? null : em.find(Room.class, Text.cleanOrEmpty(code));
        if (room == null) throw InvalidInput.at("room", "catalog.no-such-room", code == null ? "" : code);
        return room;
    }

    /** The branch with this code; {@link InvalidInput} at {@code branch} when there is none. */
    Branch branch(String code) {
        var branch = code == null ? null : em.find(Branch.class, Text.cleanOrEmpty(code));
        if (branch == null) throw InvalidInput.at("branch", "catalog.no-such-branch", code == null ? "" : code);
        return branch;
    }

    /** The class with this code, the usual one for null; {@link InvalidInput} at {@code lendingClass} when there is none. */
    LendingClass lendingClass(String code) {
        var found = em.find(LendingClass.class, code == null ? LendingClass.USUAL : Text.cleanOrEmpty(code));
        if (found == null) throw InvalidInput.at("lendingClass", "catalog.no-such-lending-class", code);
        return found;
    }

    List<RoomView> rooms() {
        return em.createQuery("""
                        select new id.solok.library.holdings.RoomView(m.code, m.nameId, m.nameEn, b.code)
                        from Room m join m.branch b order by b.position, m.position, m.code""", RoomView.class).getResultList();
    }

    List<BranchView> branches() {
        return em.createQuery("""
                        select new id.solok.library.holdings.BranchView(b.code, b.nameId, b.nameEn, b.kind)
                        from Branch b order by b.position, b.code""", BranchView.class).getResultList();
    }

    List<LendingClassView> lendingClasses() {
        return em.createQuery("""
                        select new id.solok.library.holdings.LendingClassView(k.code, k.nameId, k.nameEn, k.lends)
                        from LendingClass k order by k.position""", LendingClassView.class).getResultList();
    }

    int nextPosition(Class<?> kind) {
        var last = em.createQuery(
                        kind == Branch.class
                                ? "select max(b.position) from Branch b"
                                : "select max(m.position) from Room m",
                        Integer.class)
                .getSingleResult();
        return last == null ? 1 : last + 1;
    }

    void add(Object place, String code) {
        if (em.find(place.getClass(), code) != null) throw InvalidInput.at("code", "catalog.place-code-taken", code);
        em.persist(place);
        save(place);
    }

    /** Writes now; a code or name that another place has is refused at its field. */
    void save(Object place) {
        var table = place instanceof Branch ? "branch" : "room";
        Constraints.unique(
                table + "_pkey",
                () -> Constraints.unique(
                        table + "_name_id",
                        () -> Constraints.unique(table + "_name_en", em::flush, () -> nameTaken("nameEn")),
                        () -> nameTaken("nameId")),
                () -> InvalidInput.at("code", "catalog.place-code-taken", ""));
    }

    private static RuleViolation nameTaken(String field) {
        return InvalidInput.at(field, "catalog.place-name-taken");
    }

    /** Removes a room that no copy stands in; one that comes in at this moment is told by the foreign key. */
    void remove(Room room) {
        long copies = em.createQuery("select count(c) from Copy c where c.room = :room", Long.class)
                .setParameter("room", room)
                .getSingleResult();
        if (copies > 0) throw new RuleViolation("catalog.room-is-used", copies);
        em.remove(room);
        Constraints.foreignKey("copy_room_code_fkey", em::flush, () -> new RuleViolation("catalog.room-is-used", 1));
    }

    void remove(Branch branch) {
        long rooms = em.createQuery("select count(m) from Room m where m.branch = :branch", Long.class)
                .setParameter("branch", branch)
                .getSingleResult();
        if (rooms > 0) throw new RuleViolation("catalog.branch-is-used", rooms);
        em.remove(branch);
        Constraints.foreignKey(
                "room_branch_code_fkey", em::flush, () -> new RuleViolation("catalog.branch-is-used", 1));
    }
}
