package id.solok.library.authorities;

import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

/** The authorities in the database, and the forms that lead to them. */
@ApplicationScoped
class AuthorityStore {
    @PersistenceContext
    private EntityManager em;

    Authority get(long id) {
        return found(em.find(Authority.class, id), id);
    }

    /** As {@link #get}, and nobody changes it before this transaction ends. */
    Authority locked(long id) {
        return found(em.find(Authority.class, id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    private static Authority found(Authority authority, long id) {
        if (authority == null) throw new NotFound("authorities.no-such-authority", id);
        return authority;
    }

    void add(Authority authority) {
        em.persist(authority);
        save(authority);
    }

    /** Writes now, so that a clash with somebody else's work is a refusal and not a failed commit. */
    void save(Authority authority) {
        try {
            Constraints.unique(
                    "authority_heading",
                    em::flush,
                    () -> InvalidInput.at("main", "authorities.heading-exists", authority.heading()));
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("authorities.changed-meanwhile", authority.updatedBy());
        }
        if (authority.forms() == null) return;
        removeForms(authority.id());
        addForms(List.of(authority));
    }

    void remove(Authority authority) {
        em.remove(authority);
        try {
            em.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("authorities.changed-meanwhile", authority.updatedBy());
        }
    }

    /** An authority that was merged leaves its forms; what was merged into it before leads on to the survivor. */
    void leave(Authority merged, long survivorId) {
        em.flush();
        removeForms(merged.id());
        em.createNativeQuery("update authority set merged_into = ?2 where merged_into = ?1")
                .setParameter(1, merged.id())
                .setParameter(2, survivorId)
                .executeUpdate();
        em.createNativeQuery("update authority_correction set authority_id = ?2 where authority_id = ?1")
                .setParameter(1, merged.id())
                .setParameter(2, survivorId)
                .executeUpdate();
    }

    private void removeForms(long authorityId) {
        em.createNativeQuery("delete from authority_form where authority_id = ?1")
                .setParameter(1, authorityId)
                .executeUpdate();
    }

    /** Stores many authorities that clash with none, in a few statements. */
    void addAll(Collection<Authority> authorities) {
        authorities.forEach(em::persist);
        em.flush();
        if (!authorities.isEmpty()) addForms(authorities);
    }

    private void addForms(Collection<Authority> authorities) {
        var rows = Json.createArrayBuilder();
        for (var authority : authorities) {
            int position = 0;
            for (var form : authority.forms())
                rows.add(Json.createObjectBuilder()
                        .add("authority_id", authority.id())
                        .add("position", position++)
                        .add("key", form.key())
                        .add("kind", authority.kind().name())
                        .add("heading", form.heading())
                        .add("folded", form.folded()));
        }
        em.createNativeQuery("""
                        insert into authority_form (authority_id, position, key, kind, heading, folded)
                        select authority_id, position, key, kind, heading, folded
                        from jsonb_to_recordset(cast(?1 as jsonb)) as form (
                            authority_id bigint, position int, key bigint, kind text, heading text, folded text)""").setParameter(1, rows.build().toString()).executeUpdate();
    }
}
