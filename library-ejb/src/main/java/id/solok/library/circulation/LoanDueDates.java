package id.solok.library.circulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds and moves the due dates of many loans, in one statement each. */
@ApplicationScoped
class LoanDueDates {
    @PersistenceContext
    private EntityManager em;

    /** An open loan that may move. */
    record DueLoan(long id, String branch, String label, LocalDate dueOn) {
        static DueLoan of(Object[] row) {
            return new DueLoan(
                    ((Number) row[0]).longValue(),
                    (String) row[1],
                    row[2] + " · " + row[3],
                    ((Date) row[4]).toLocalDate());
        }
    }

    /** The open loans of a branch, of all branches for null, that fall due between two days with both of them. */
    List<DueLoan> within(String branch, LocalDate first, LocalDate last, boolean locking) {
        List<?> rows = em.createNativeQuery("""
                        select l.id, m.branch_code, c.barcode, r.title, l.due_on
                        from loan l join copy c on c.id = l.copy_id join room m on m.code = c.room_code
                        join bib_record r on r.id = c.record_id
                        where l.returned_at is null and l.due_on between ?1 and ?2
                            and (cast(?3 as text) is null or m.branch_code = cast(?3 as text))
                        order by l.due_on, l.id""" + (locking ? " for update of l" : ""))
                .setParameter(1, first)
                .setParameter(2, last)
                .setParameter(3, branch)
                .getResultList();
        return rows.stream().map(row -> DueLoan.of((Object[]) row)).toList();
    }

    /**
     * Moves due dates that are still as expected; returns what was found at the others, null where the loan is closed.
     * The version stays: a desk that takes the copy back in this moment is not in the way of it.
     */
    Map<Long, String> move(String changes, LocalDate today) {
        List<?> moved = em.createNativeQuery("""
                        with w as (select subject, expected, value from jsonb_to_recordset(cast(?1 as jsonb))
                            as w (subject bigint, expected date, value date))
                        update loan l set due_on = w.value,
                            overdue_since = case when l.overdue_since is not null and w.value < ?2 then w.value + 1 end
                        from w where l.id = w.subject and l.due_on = w.expected and l.returned_at is null
                        returning l.id""")
                .setParameter(1, changes)
                .setParameter(2, today)
                .getResultList();
        var kept = found(changes);
        moved.forEach(id -> kept.remove(((Number) id).longValue()));
        return kept;
    }

    private Map<Long, String> found(String changes) {
        List<?> rows = em.createNativeQuery("""
                        select w.subject, case when l.returned_at is null then cast(l.due_on as text) end
                        from jsonb_to_recordset(cast(?1 as jsonb)) as w (subject bigint)
                        left join loan l on l.id = w.subject""").setParameter(1, changes).getResultList();
        Map<Long, String> found = new HashMap<>();
        for (var row : rows) {
            var columns = (Object[]) row;
            found.put(((Number) columns[0]).longValue(), (String) columns[1]);
        }
        return found;
    }
}
