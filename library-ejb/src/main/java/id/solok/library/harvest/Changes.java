package id.solok.library.harvest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Reads records and what is left of deleted ones in the order of their changes. */
@ApplicationScoped
class Changes {
    private static final String RECORD = """
            select r.id, cast(extract(epoch from r.stamped_at) * 1000000 as bigint) as stamp, false, r.form, r.language,
                left(r.class_number, 1)""";
    private static final String DELETED = """
            select d.record_id, cast(extract(epoch from d.stamped_at) * 1000000 as bigint), true, d.form, d.language,
                d.main_class""";
    private static final int COMMON = 6;

    @PersistenceContext
    private EntityManager em;

    List<Harvested> page(HarvestSet set, Position after, Instant before, Content content, int most) {
        var query = em.createNativeQuery("(" + RECORD + columns(content) + """
                 from bib_record r
                where (r.stamped_at, r.id) > (cast(?1 as timestamptz), ?2) and r.stamped_at < cast(?3 as timestamptz)
                """ + inSet(set)
                        + " order by r.stamped_at, r.id limit ?4) union all (" + DELETED + nothing(content) + """
                 from harvest_deleted d
                where (d.stamped_at, d.record_id) > (cast(?1 as timestamptz), ?2)
                    and d.stamped_at < cast(?3 as timestamptz)
                """
                        + wasInSet(set) + """
                 order by d.stamped_at, d.record_id limit ?4)
                order by stamp, id limit ?4""")
                .setParameter(1, after.stamp().toString())
                .setParameter(2, after.id())
                .setParameter(3, before.toString())
                .setParameter(4, most);
        if (set != null) query.setParameter(5, set.value());
        return harvested(query.getResultList(), content);
    }

    Optional<Harvested> record(long id, Content content) {
        var rows = em.createNativeQuery(RECORD + columns(content) + " from bib_record r where r.id = ?1 union all "
                        + DELETED + nothing(content) + " from harvest_deleted d where d.record_id = ?1")
                .setParameter(1, id)
                .getResultList();
        return harvested(rows, content).stream().findFirst();
    }

    Optional<Instant> earliest() {
        var first = em.createNativeQuery("""
                        select cast(extract(epoch from least(
                            (select min(stamped_at) from bib_record),
                            (select min(stamped_at) from harvest_deleted))) * 1000000 as bigint)""").getSingleResult();
        return Optional.ofNullable(first).map(Changes::instant);
    }

    /** The languages that occur; hops from one to the next in the index. */
    List<String> languages() {
        return em.createNativeQuery("""
                        with recursive each (language) as (
                            select min(language) from bib_record
                            union all
                            select (select min(r.language) from bib_record r where r.language > each.language)
                            from each where each.language is not null)
                        select language from each where language is not null""")
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }

    static Instant instant(Object micros) {
        return Instant.EPOCH.plus(((Number) micros).longValue(), ChronoUnit.MICROS);
    }

    private static String columns(Content content) {
        return switch (content) {
            case HEADER -> "";
            case BRIEF -> ", r.title, r.subtitle, r.authors, r.publisher, r.year, r.subjects, r.isbns";
            case MARC -> ", cast(r.marc as text)";
        };
    }

    private static String nothing(Content content) {
        return switch (content) {
            case HEADER -> "";
            case BRIEF -> ", null, null, null, null, null, null, null";
            case MARC -> ", null";
        };
    }

    private static String inSet(HarvestSet set) {
        if (set == null) return "";
        return switch (set.kind()) {
            case FORM -> "and r.form = ?5";
            case CLASS -> "and left(r.class_number, 1) = ?5";
            case LANGUAGE -> "and r.language = ?5";
        };
    }

    private static String wasInSet(HarvestSet set) {
        if (set == null) return "";
        return switch (set.kind()) {
            case FORM -> "and d.form = ?5";
            case CLASS -> "and d.main_class = ?5";
            case LANGUAGE -> "and d.language = ?5";
        };
    }

    private static List<Harvested> harvested(List<?> rows, Content content) {
        return rows.stream().map(row -> harvested((Object[]) row, content)).toList();
    }

    private static Harvested harvested(Object[] row, Content content) {
        var deleted = (Boolean) row[2];
        return new Harvested(
                ((Number) row[0]).longValue(),
                instant(row[1]),
                deleted,
                (String) row[3],
                (String) row[4],
                (String) row[5],
                content == Content.BRIEF && !deleted ? Brief.of(row, COMMON) : null,
                content == Content.MARC && !deleted ? (String) row[COMMON] : null);
    }
}
