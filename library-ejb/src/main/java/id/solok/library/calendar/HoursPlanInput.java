package id.solok.library.calendar;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * A week of hours as it is written; a period has a name and an end, regular hours have neither. The problem of a weekday
 * is said at {@code opens1} to {@code closes7}.
 */
public record HoursPlanInput(
        String branch,
        PlanKind kind,
        String nameId,
        String nameEn,
        LocalDate validFrom,
        LocalDate validUntil,
        List<DayHours> week)
        implements Serializable {
    private static final long serialVersionUID = 1;
    static final int LONGEST_NAME = 100;

    public HoursPlanInput {
        boolean period = kind == PlanKind.PERIOD;
        branch = Text.clean(branch);
        nameId = period ? Text.clean(nameId) : null;
        nameEn = period ? Text.clean(nameEn) : null;
        validUntil = period ? validUntil : null;
        week = List.copyOf(week);
    }

    void check() {
        var problems = new InvalidInput.Collector()
                .refuseIf(kind == null, "kind", "core.required")
                .refuseIf(validFrom == null, "validFrom", "core.required")
                .refuseIf(validFrom != null && !CalendarYears.holds(validFrom), "validFrom", "calendar.day-too-far");
        if (kind == PlanKind.PERIOD) checkPeriod(problems);
        week.forEach(hours -> checkDay(hours, problems));
        problems.throwIfAny();
    }

    private void checkPeriod(InvalidInput.Collector problems) {
        problems.required(nameId, "nameId")
                .required(nameEn, "nameEn")
                .atMost(nameId, LONGEST_NAME, "nameId")
                .atMost(nameEn, LONGEST_NAME, "nameEn")
                .refuseIf(validUntil == null, "validUntil", "core.required")
                .refuseIf(
                        validUntil != null && validFrom != null && validUntil.isBefore(validFrom),
                        "validUntil",
                        "calendar.ends-before-it-begins")
                .refuseIf(validUntil != null && !CalendarYears.holds(validUntil), "validUntil", "calendar.day-too-far");
    }

    private static void checkDay(DayHours hours, InvalidInput.Collector problems) {
        int number = hours.day().getValue();
        problems.refuseIf(hours.opens() == null && hours.closes() != null, "opens" + number, "core.required")
                .refuseIf(hours.opens() != null && hours.closes() == null, "closes" + number, "core.required")
                .refuseIf(
                        hours.opens() != null
                                && hours.closes() != null
                                && !hours.opens().isBefore(hours.closes()),
                        "closes" + number,
                        "calendar.closes-before-it-opens");
    }
}
