package id.solok.library.calendar;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** National holidays, collective leave and local days off; typed in or taken over from a file. */
@Stateless
@RolesAllowed({ADMIN, MANAGER})
public class Holidays {
    @Inject
    private HolidayStore store;

    @Inject
    private AuditTrail audit;

    /** The holidays of a year, in order. */
    @PermitAll
    public List<HolidayView> of(int year) {
        return store.between(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** Adds a holiday; refused at {@code day} when the day has one. */
    public long add(HolidayInput input) {
        input.check();
        var holiday = store.add(new Holiday(input));
        audit.record("add", "holiday", holiday.view().id(), input.day() + " " + input.nameId());
        return holiday.view().id();
    }

    /** Changes a holiday; refused when it was changed since {@code versionSeen}. */
    public void change(long id, int versionSeen, HolidayInput input) {
        input.check();
        store.seen(id, versionSeen).change(input);
        store.save();
        audit.record("change", "holiday", id, input.day() + " " + input.nameId());
    }

    public void remove(long id) {
        var removed = store.remove(id);
        audit.record("remove", "holiday", id, removed.day() + " " + removed.nameId());
    }

    /** How a file differs from what is here, in the years that the file speaks of; nothing is changed. */
    public List<HolidayDifference> compare(List<HolidayInput> file) {
        if (file.isEmpty()) return List.of();
        var here = store.ofYears(file);
        Set<LocalDate> said = new HashSet<>();
        file.forEach(holiday -> said.add(holiday.day()));
        var there = file.stream().map(holiday -> HolidayDifference.of(here.get(holiday.day()), holiday));
        var missing = here.values().stream()
                .filter(holiday -> !said.contains(holiday.day()))
                .map(HolidayDifference::missing);
        return Stream.concat(there, missing)
                .sorted(Comparator.comparing(HolidayDifference::day))
                .toList();
    }

    /** Takes holidays over, in place of those of the same days; returns how many. */
    public int take(List<HolidayInput> chosen) {
        chosen.forEach(HolidayInput::check);
        store.put(chosen);
        audit.record("import", "holiday", null, String.valueOf(chosen.size()));
        return chosen.size();
    }
}
