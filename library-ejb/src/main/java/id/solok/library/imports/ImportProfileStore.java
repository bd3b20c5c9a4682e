package id.solok.library.imports;

import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The import profiles in the database. */
@ApplicationScoped
class ImportProfileStore {
    @PersistenceContext
    private EntityManager em;

    List<ImportProfile> all() {
        return em.createQuery("select p from ImportProfile p order by p.id", ImportProfile.class)
                .getResultList();
    }

    ImportProfile get(long id) {
        var profile = em.find(ImportProfile.class, id);
        if (profile == null) throw new NotFound("imports.no-such-profile", id);
        return profile;
    }

    void add(ImportProfile profile) {
        em.persist(profile);
        flush();
    }

    void remove(ImportProfile profile) {
        em.remove(profile);
    }

    /** Writes now; a name that another profile has is said at its field. */
    void flush() {
        Constraints.unique(
                "import_profile_name", em::flush, () -> InvalidInput.at("name", "imports.profile-name-taken"));
    }
}
