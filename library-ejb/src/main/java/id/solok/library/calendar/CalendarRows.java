package id.solok.library.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the whole calendar from a day on, in one statement. */
@ApplicationScoped
class CalendarRows {
    private static final String ROWS = """
            select 'BRANCH' as kind, code, null::date as first_day, null::date as last_day, null::time as opens,
                null::time as closes, name_id, name_en, position as number, 0::bigint as id
            from branch
            union all
            select p.kind, p.branch_code, p.valid_from, p.valid_until, h.opens, h.closes, p.name_id, p.name_en,
                h.weekday, p.id
            from hours_plan p left join plan_hours h on h.plan_id = p.id
            where p.valid_until is null or p.valid_until >= ?1
            union all
            select 'HOLIDAY', null, day, day, null, null, name_id, name_en, null, id
            from holiday where day >= ?1 and closes
            union all
            select 'SPECIAL', branch_code, day, day, opens, closes, reason_id, reason_en, null, id
            from special_day where day >= ?1
            union all
            select 'CLOSURE', branch_code, first_day, last_day, null, null, reason_id, reason_en, null, id
            from closure where state = 'APPLIED' and last_day >= ?1
            order by number, code""";

    @PersistenceContext
    private EntityManager em;

    OpenDays from(LocalDate day) {
        List<?> rows = em.createNativeQuery(ROWS).setParameter(1, day).getResultList();
        var read = new Reading();
        rows.forEach(row -> read.take((Object[]) row));
        return new OpenDays(day, read.branches, List.copyOf(read.plans.values()), read.spans);
    }

    /** The rows of the one statement, sorted into what they are. */
    private static final class Reading {
        private final List<BranchName> branches = new ArrayList<>();
        private final Map<Long, WeekPlan> plans = new LinkedHashMap<>();
        private final List<DaySpan> spans = new ArrayList<>();

        void take(Object[] row) {
            var kind = (String) row[0];
            if (kind.equals("BRANCH")) branches.add(new BranchName((String) row[1], (String) row[6], (String) row[7]));
            else if (kind.equals("REGULAR") || kind.equals("PERIOD")) takeHours(row, kind.equals("PERIOD"));
            else spans.add(span(row, DayKind.valueOf(kind)));
        }

        private void takeHours(Object[] row, boolean period) {
            var plan = plans.computeIfAbsent(((Number) row[9]).longValue(), id -> plan(row, period));
            if (row[8] == null) return;
            var weekday = DayOfWeek.of(((Number) row[8]).intValue());
            plan.hours().put(weekday, new DayHours(weekday, time(row[4]), time(row[5])));
        }

        private static WeekPlan plan(Object[] row, boolean period) {
            return new WeekPlan(
                    (String) row[1],
                    period,
                    date(row[2]),
                    date(row[3]),
                    (String) row[6],
                    (String) row[7],
                    new EnumMap<>(DayOfWeek.class));
        }

        private static DaySpan span(Object[] row, DayKind kind) {
            return new DaySpan(
                    kind,
                    (String) row[1],
                    date(row[2]),
                    date(row[3]),
                    time(row[4]),
                    time(row[5]),
                    (String) row[6],
                    (String) row[7]);
        }
    }

    static LocalDate date(Object value) {
        return value == null ? null : ((Date) value).toLocalDate();
    }

    static LocalTime time(Object value) {
        return value == null ? null : ((Time) value).toLocalTime();
    }
}
