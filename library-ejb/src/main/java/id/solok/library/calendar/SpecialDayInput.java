package id.solok.library.calendar;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalTime;

/** A day of other hours as it is written: of one branch, or of all for null. */
public record SpecialDayInput(
        String branch, LocalDate day, LocalTime opens, LocalTime closes, String reasonId, String reasonEn)
        implements Serializable {
    private static final long serialVersionUID = 1;
    static final int LONGEST_REASON = 200;

    public SpecialDayInput {
        branch = Text.clean(branch);
        reasonId = Text.clean(reasonId);
        reasonEn = Text.clean(reasonEn);
    }

    void check() {
        new InvalidInput.Collector()
                .refuseIf(day == null, "day", "core.required")
                .refuseIf(day != null && !CalendarYears.holds(day), "day", "calendar.day-too-far")
                .refuseIf(opens == null, "opens", "core.required")
                .refuseIf(closes == null, "closes", "core.required")
                .refuseIf(
                        opens != null && closes != null && !opens.isBefore(closes),
                        "closes",
                        "calendar.closes-before-it-opens")
                .required(reasonId, "reasonId")
                .atMost(reasonId, LONGEST_REASON, "reasonId")
                .required(reasonEn, "reasonEn")
                .atMost(reasonEn, LONGEST_REASON, "reasonEn")
                .throwIfAny();
    }
}
