package id.solok.library.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;

/** The holidays on which offices do not work. */
@ApplicationScoped
class DaysOff {
    @PersistenceContext
    private EntityManager em;

    Set<LocalDate> from(LocalDate day, boolean leaveIsWork) {
        return em.createQuery("select h from Holiday h where h.day >= :day", Holiday.class)
                .setParameter("day", day)
                .getResultStream()
                .map(Holiday::view)
                .filter(holiday -> !leaveIsWork || holiday.type() != HolidayType.CUTI_BERSAMA)
                .map(HolidayView::day)
                .collect(Collectors.toUnmodifiableSet());
    }
}
