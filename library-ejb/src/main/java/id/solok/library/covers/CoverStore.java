package id.solok.library.covers;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.util.Optional;

/** The covers in the database. */
@ApplicationScoped
class CoverStore {
    @PersistenceContext
    private EntityManager em;

    Optional<CoverView> view(long recordId) {
        return em.createQuery("""
                        select new id.solok.library.covers.CoverView(
                            c.recordId, c.version, c.width, c.height, c.changedAt, c.changedBy)
                        from Cover c where c.recordId = :record""", CoverView.class)
                .setParameter("record", recordId)
                .getResultStream()
                .findFirst();
    }

    Optional<byte[]> picture(long recordId, long version, CoverSize size) {
        var column = size == CoverSize.SMALL ? "c.small" : "c.large";
        return em.createQuery(
                        "select " + column + " from Cover c where c.recordId = :record and c.version = :version",
                        byte[].class)
                .setParameter("record", recordId)
                .setParameter("version", version)
                .getResultStream()
                .findFirst();
    }

    /** Puts the first cover of a record; false when somebody else just did. */
    boolean add(long recordId, CoverArt art, String actor, Instant now) {
        var sql = em.createNativeQuery("""
                insert into cover (record_id, version, small, large, width, height, changed_by, changed_at)
                values (?1, nextval('cover_version_seq'), ?2, ?3, ?4, ?5, ?6, ?7)
                on conflict (record_id) do nothing""");
        return with(sql, recordId, art, actor, now).executeUpdate() == 1;
    }

    /** Replaces the cover that was seen; false when it is not there any more. */
    boolean replace(long recordId, long versionSeen, CoverArt art, String actor, Instant now) {
        var sql = em.createNativeQuery("""
                update cover set version = nextval('cover_version_seq'), small = ?2, large = ?3, width = ?4, height = ?5,
                    changed_by = ?6, changed_at = ?7
                where record_id = ?1 and version = ?8""");
        return with(sql, recordId, art, actor, now).setParameter(8, versionSeen).executeUpdate() == 1;
    }

    boolean remove(long recordId, long versionSeen) {
        return em.createNativeQuery("delete from cover where record_id = ?1 and version = ?2")
                        .setParameter(1, recordId)
                        .setParameter(2, versionSeen)
                        .executeUpdate()
                == 1;
    }

    private static Query with(Query sql, long recordId, CoverArt art, String actor, Instant now) {
        return sql.setParameter(1, recordId)
                .setParameter(2, art.small())
                .setParameter(3, art.large())
                .setParameter(4, art.width())
                .setParameter(5, art.height())
                .setParameter(6, actor)
                .setParameter(7, java.sql.Timestamp.from(now));
    }
}
