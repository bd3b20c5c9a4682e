package id.solok.library.calendar;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Time;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** Answers when the library is open. */
@Stateless
@PermitAll
public class LibraryCalendar {
    @PersistenceContext
    private EntityManager em;

    /** The hours of the seven weekdays in force on {@code day}, Monday first. */
    public List<DayHours> week(LocalDate day) {
        List<?> rows = em.createNativeQuery("""
                        select distinct on (weekday) weekday, opens, closes from opening_hours
                        where valid_from <= ?1 order by weekday, valid_from desc""").setParameter(1, day).getResultList();
        return rows.stream().map(row -> hours((Object[]) row)).toList();
    }

    private static DayHours hours(Object[] row) {
        return new DayHours(DayOfWeek.of(((Number) row[0]).intValue()), time(row[1]), time(row[2]));
    }

    private static LocalTime time(Object value) {
        return value == null ? null : ((Time) value).toLocalTime();
    }
}
