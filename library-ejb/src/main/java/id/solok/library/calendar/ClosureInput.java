package id.solok.library.calendar;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** A closure as it is written: of one branch, or of all for null; both days are closed, and those between them. */
public record ClosureInput(String branch, LocalDate firstDay, LocalDate lastDay, String reasonId, String reasonEn)
        implements Serializable {
    private static final long serialVersionUID = 1;
    static final int LONGEST_REASON = 200;
    static final int LONGEST = 366;

    public ClosureInput {
        branch = Text.clean(branch);
        lastDay = lastDay == null ? firstDay : lastDay;
        reasonId = Text.clean(reasonId);
        reasonEn = Text.clean(reasonEn);
    }

    void check() {
        new InvalidInput.Collector()
                .refuseIf(firstDay == null, "firstDay", "core.required")
                .refuseIf(firstDay != null && !CalendarYears.holds(firstDay), "firstDay", "calendar.day-too-far")
                .refuseIf(firstDay != null && lastDay.isBefore(firstDay), "lastDay", "calendar.ends-before-it-begins")
                .refuseIf(tooLong(), "lastDay", "calendar.closure-too-long", LONGEST)
                .required(reasonId, "reasonId")
                .atMost(reasonId, LONGEST_REASON, "reasonId")
                .required(reasonEn, "reasonEn")
                .atMost(reasonEn, LONGEST_REASON, "reasonEn")
                .throwIfAny();
    }

    private boolean tooLong() {
        return firstDay != null && ChronoUnit.DAYS.between(firstDay, lastDay) >= LONGEST;
    }
}
