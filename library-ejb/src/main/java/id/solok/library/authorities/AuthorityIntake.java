package id.solok.library.authorities;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.SqlArray;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.marc4j.marc.Record;

/** Takes authority records out of files, many at once, in the transaction of the import. */
@Stateless
@RolesAllowed(BATCH)
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuthorityIntake {
    private static final long ONE_AT_A_TIME = 1_372_012;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private AuthorityStore store;

    @Inject
    private Clock clock;

    /**
     * Stores what is new and says of each record, in their order, what became of it. A record that came in before, to
     * the letter, is skipped; one without a heading, or whose heading another authority bears, is refused.
     */
    public List<Taken> take(List<Record> records, String actor) {
        em.createNativeQuery("select pg_advisory_xact_lock(?1)")
                .setParameter(1, ONE_AT_A_TIME)
                .getResultList();
        var batch = new IntakeBatch(records, actor, clock.instant());
        batch.decide(sourcesAmong(batch.sources()), keysAmong(batch.keys()));
        store.addAll(batch.fresh());
        return batch.outcome();
    }

    /** As {@link #take}; the new ones can be taken back with the import. */
    public List<Taken> take(List<Record> records, String actor, long importId) {
        var taken = take(records, actor);
        var ids =
                taken.stream().map(Taken::authorityId).filter(Objects::nonNull).toList();
        if (!ids.isEmpty())
            em.createNativeQuery("update authority set import_id = ?1 where id = any(cast(?2 as bigint[]))")
                    .setParameter(1, importId)
                    .setParameter(2, SqlArray.numbers(ids))
                    .executeUpdate();
        return taken;
    }

    /** What {@link #take} would say; nothing is stored and the new ones have no id. */
    public List<Taken> preview(List<Record> records) {
        var batch = new IntakeBatch(records, "", clock.instant());
        batch.decide(sourcesAmong(batch.sources()), keysAmong(batch.keys()));
        return batch.preview();
    }

    /** How many authorities of an import were corrected or merged since. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER, BATCH})
    public long changedSince(long importId) {
        return ((Number) em.createNativeQuery("""
                        select count(*) from authority
                        where import_id = ?1 and (version > 1 or merged_into is not null)""").setParameter(1, importId).getSingleResult()).longValue();
    }

    /** Deletes what an import brought; the caller has seen that nothing was changed since. */
    public void undo(long importId) {
        em.createNativeQuery("delete from authority where import_id = ?1")
                .setParameter(1, importId)
                .executeUpdate();
    }

    private Set<String> sourcesAmong(Collection<String> hashes) {
        if (hashes.isEmpty()) return Set.of();
        return new HashSet<>(
                em.createQuery("select a.sourceHash from Authority a where a.sourceHash in :hashes", String.class)
                        .setParameter("hashes", hashes)
                        .getResultList());
    }

    private Set<Long> keysAmong(Collection<Long> keys) {
        if (keys.isEmpty()) return Set.of();
        return new HashSet<>(
                em.createQuery("""
                        select a.headingKey from Authority a
                        where a.headingKey in :keys and a.mergedInto is null""", Long.class).setParameter("keys", keys).getResultList());
    }
}
