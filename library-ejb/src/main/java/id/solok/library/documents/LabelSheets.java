package id.solok.library.documents;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The sheets of labels there are. */
@Stateless
public class LabelSheets {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuditTrail audit;

    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CATALOGUER})
    public List<LabelSheetView> all() {
        return em.createQuery("select s from LabelSheet s order by s.kind, s.id", LabelSheet.class)
                .getResultStream()
                .map(LabelSheet::view)
                .toList();
    }

    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CATALOGUER})
    public LabelSheetView sheet(long id) {
        return get(id).view();
    }

    /** Adds a sheet; refuses measures that do not fit together, and a name that another has, at their fields. */
    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public long add(LabelSheetView typed) {
        var sheet = new LabelSheet(typed);
        em.persist(sheet);
        save();
        audit.record("add", "label-sheet", sheet.id(), typed.name());
        return sheet.id();
    }

    /** Changes a sheet as it was in the version that is typed. */
    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public void change(LabelSheetView typed) {
        get(typed.id()).change(typed);
        save();
        audit.record("change", "label-sheet", typed.id(), typed.name());
    }

    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public void remove(long id) {
        em.remove(get(id));
        audit.record("remove", "label-sheet", id, null);
    }

    private LabelSheet get(long id) {
        var sheet = em.find(LabelSheet.class, id);
        if (sheet == null) throw new NotFound("documents.no-such-sheet", id);
        return sheet;
    }

    private void save() {
        try {
            Constraints.unique(
                    "label_sheet_name", em::flush, () -> InvalidInput.at("name", "documents.sheet-name-taken"));
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("documents.sheet-changed-meanwhile");
        }
    }
}
