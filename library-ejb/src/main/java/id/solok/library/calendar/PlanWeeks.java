package id.solok.library.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The hours of the weekdays in plans; a weekday without a row is closed. */
@ApplicationScoped
class PlanWeeks {
    @PersistenceContext
    private EntityManager em;

    /** The weeks of all plans by the plan's id, Monday first; a plan that is closed all week is missing. */
    Map<Long, List<DayHours>> all() {
        List<?> rows = em.createNativeQuery("select plan_id, weekday, opens, closes from plan_hours")
                .getResultList();
        Map<Long, Map<DayOfWeek, DayHours>> weeks = new HashMap<>();
        for (var row : rows) {
            var columns = (Object[]) row;
            var day = DayOfWeek.of(((Number) columns[1]).intValue());
            weeks.computeIfAbsent(((Number) columns[0]).longValue(), id -> new HashMap<>())
                    .put(day, new DayHours(day, CalendarRows.time(columns[2]), CalendarRows.time(columns[3])));
        }
        Map<Long, List<DayHours>> all = new HashMap<>();
        weeks.forEach((id, week) -> all.put(id, week(week)));
        return all;
    }

    static List<DayHours> week(Map<DayOfWeek, DayHours> hours) {
        return Stream.of(DayOfWeek.values())
                .map(day -> hours.getOrDefault(day, new DayHours(day, null, null)))
                .toList();
    }

    /** Writes the week of a plan in place of the one it had. */
    void write(long plan, List<DayHours> week) {
        em.createNativeQuery("delete from plan_hours where plan_id = ?1")
                .setParameter(1, plan)
                .executeUpdate();
        em.createNativeQuery("""
                        insert into plan_hours (plan_id, weekday, opens, closes)
                        select ?1, weekday, opens, closes from jsonb_to_recordset(cast(?2 as jsonb))
                            as w (weekday int, opens time, closes time)""")
                .setParameter(1, plan)
                .setParameter(2, json(week))
                .executeUpdate();
    }

    private static String json(List<DayHours> week) {
        var all = Json.createArrayBuilder();
        for (var hours : week)
            if (hours.open())
                all.add(Json.createObjectBuilder()
                        .add("weekday", hours.day().getValue())
                        .add("opens", hours.opens().toString())
                        .add("closes", hours.closes().toString()));
        return all.build().toString();
    }
}
