package id.solok.library.reporting;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;
import static id.solok.library.core.Roles.PROGRAMMES;

import id.solok.library.core.ClockProducer;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Computes and shows the daily statistics. */
@Stateless
public class Statistics {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Writes the row of {@code day}, or writes it anew. */
    @RolesAllowed(BATCH)
    public void compute(LocalDate day) {
        em.createNativeQuery("""
                        insert into daily_statistics
                            (day, loans, returns, overdue, new_members, members, titles, copies, computed_at)
                        select cast(?1 as date),
                            (select count(*) from loan where lent_at >= ?2 and lent_at < ?3),
                            (select count(*) from loan where returned_at >= ?2 and returned_at < ?3),
                            (select count(*) from loan where returned_at is null and due_on < cast(?1 as date)),
                            (select count(*) from member where registered_on = cast(?1 as date)),
                            (select count(*) from member where card is not null),
                            (select count(*) from bib_record),
                            (select count(*) from copy where status <> 'WITHDRAWN'),
                            ?4
                        on conflict (day) do update set
                            loans = excluded.loans, returns = excluded.returns, overdue = excluded.overdue,
                            new_members = excluded.new_members, members = excluded.members,
                            titles = excluded.titles, copies = excluded.copies, computed_at = excluded.computed_at""")
                .setParameter(1, Date.valueOf(day))
                .setParameter(2, start(day))
                .setParameter(3, start(day.plusDays(1)))
                .setParameter(4, Timestamp.from(clock.instant()))
                .executeUpdate();
    }

    /** How the day goes so far; every count but the titles' and copies' reads a small part of an index. */
    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CATALOGUER, CIRCULATION, PROGRAMMES})
    public Today today() {
        var day = LocalDate.now(clock);
        var row = (Object[]) em.createNativeQuery("""
                        select (select count(*) from loan where lent_at >= ?1),
                            (select count(*) from loan where returned_at >= ?1),
                            (select count(*) from loan where returned_at is null and due_on < cast(?2 as date)),
                            (select count(*) from bib_record),
                            (select count(*) from copy where status <> 'WITHDRAWN')""")
                .setParameter(1, start(day))
                .setParameter(2, Date.valueOf(day))
                .getSingleResult();
        return new Today(day, number(row[0]), number(row[1]), number(row[2]), number(row[3]), number(row[4]));
    }

    /** The latest rows, newest first. */
    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CATALOGUER, CIRCULATION, PROGRAMMES})
    public List<DailyStatistics> latest(int days) {
        List<?> rows = em.createNativeQuery("""
                        select day, loans, returns, overdue, new_members, members, titles, copies
                        from daily_statistics order by day desc limit ?1""").setParameter(1, days).getResultList();
        return rows.stream().map(row -> statistics((Object[]) row)).toList();
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(day.atStartOfDay(ClockProducer.JAKARTA).toInstant());
    }

    private static DailyStatistics statistics(Object[] row) {
        return new DailyStatistics(
                ((Date) row[0]).toLocalDate(),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]));
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }
}
