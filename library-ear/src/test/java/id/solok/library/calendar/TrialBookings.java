package id.solok.library.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;

/** A plug-in of the test: bookings of a day at a branch, in a table that the test makes. */
@ApplicationScoped
public class TrialBookings {
    static final String KIND = "trial-booking";

    @PersistenceContext
    private EntityManager em;

    void plan(@Observes ClosurePlan plan) {
        var there = em.createNativeQuery("select 1 from pg_tables where tablename = 'trial_booking'")
                .getResultList();
        if (there.isEmpty()) return;
        for (var row : em.createNativeQuery("""
                        select id, branch, day from trial_booking where day between ?1 and ?2
                            and (cast(?3 as text) is null or branch = cast(?3 as text))
                        order by day, id""" + (plan.locking() ? " for update" : ""))
                .setParameter(1, plan.firstDay())
                .setParameter(2, plan.lastDay())
                .setParameter(3, plan.branch())
                .getResultList()) {
            var columns = (Object[]) row;
            var day = ((Date) columns[2]).toLocalDate();
            var after = plan.calendar().dueOn((String) columns[1], day);
            long id = ((Number) columns[0]).longValue();
            if (!after.equals(day)) plan.move(new Effect(KIND, id, "B" + id, day.toString(), after.toString()));
        }
    }

    void write(@Observes ClosureWrite write) {
        if (!write.kind().equals(KIND)) return;
        em.createNativeQuery("""
                        update trial_booking b set day = w.value
                        from jsonb_to_recordset(cast(?1 as jsonb)) as w (subject bigint, expected date, value date)
                        where b.id = w.subject and b.day = w.expected""").setParameter(1, write.json()).executeUpdate();
        for (var row : em.createNativeQuery("""
                        select w.subject, cast(b.day as text)
                        from jsonb_to_recordset(cast(?1 as jsonb)) as w (subject bigint, value date)
                        left join trial_booking b on b.id = w.subject where b.day is distinct from w.value""").setParameter(1, write.json()).getResultList()) {
            var columns = (Object[]) row;
            write.kept(((Number) columns[0]).longValue(), (String) columns[1]);
        }
        write.written();
    }
}
