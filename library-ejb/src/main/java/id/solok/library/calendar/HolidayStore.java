package id.solok.library.calendar;

import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The holidays in the database. */
@ApplicationScoped
class HolidayStore {
    @PersistenceContext
    private EntityManager em;

    List<HolidayView> between(LocalDate first, LocalDate last) {
        return entities(first, last).stream().map(Holiday::view).toList();
    }

    /** The holidays of all years that some days are of, by day. */
    Map<LocalDate, HolidayView> ofYears(List<HolidayInput> days) {
        var years = days.stream()
                .collect(Collectors.summarizingInt(holiday -> holiday.day().getYear()));
        return between(LocalDate.of(years.getMin(), 1, 1), LocalDate.of(years.getMax(), 12, 31)).stream()
                .collect(Collectors.toMap(HolidayView::day, Function.identity(), (one, other) -> one, TreeMap::new));
    }

    Holiday add(Holiday holiday) {
        em.persist(holiday);
        save();
        return holiday;
    }

    Holiday seen(long id, int versionSeen) {
        var holiday = get(id);
        if (holiday.version() != versionSeen) throw new RuleViolation("calendar.changed-meanwhile");
        return holiday;
    }

    HolidayView remove(long id) {
        var holiday = get(id);
        em.remove(holiday);
        save();
        return holiday.view();
    }

    /** Writes holidays, in place of those of the same days. */
    void put(List<HolidayInput> inputs) {
        if (inputs.isEmpty()) return;
        var first =
                inputs.stream().map(HolidayInput::day).min(LocalDate::compareTo).orElseThrow();
        var last =
                inputs.stream().map(HolidayInput::day).max(LocalDate::compareTo).orElseThrow();
        var here = entities(first, last).stream()
                .collect(Collectors.toMap(holiday -> holiday.view().day(), Function.identity()));
        for (var input : inputs) {
            var holiday = here.get(input.day());
            if (holiday == null) em.persist(new Holiday(input));
            else holiday.change(input);
        }
        save();
    }

    /** Writes now; a day that has a holiday is refused at {@code day}. */
    void save() {
        try {
            Constraints.unique("holiday_day", em::flush, () -> InvalidInput.at("day", "calendar.day-has-a-holiday"));
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("calendar.changed-meanwhile");
        }
    }

    private List<Holiday> entities(LocalDate first, LocalDate last) {
        return em.createQuery(
                        "select h from Holiday h where h.day between :first and :last order by h.day", Holiday.class)
                .setParameter("first", first)
                .setParameter("last", last)
                .getResultList();
    }

    private Holiday get(long id) {
        var holiday = em.find(Holiday.class, id);
        if (holiday == null) throw new NotFound("calendar.no-such-holiday", id);
        return holiday;
    }
}
