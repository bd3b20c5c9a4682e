package id.solok.library.calendar;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.io.Serializable;
import java.time.LocalDate;

/** A holiday as it is written; a name that is missing in English is the Indonesian one. */
public record HolidayInput(LocalDate day, String nameId, String nameEn, HolidayType type, boolean closes)
        implements Serializable {
    private static final long serialVersionUID = 1;
    static final int LONGEST_NAME = 200;

    public HolidayInput {
        nameId = Text.clean(nameId);
        nameEn = Text.clean(nameEn) == null ? nameId : Text.clean(nameEn);
    }

    void check() {
        new InvalidInput.Collector()
                .refuseIf(day == null, "day", "core.required")
                .refuseIf(day != null && !CalendarYears.holds(day), "day", "calendar.day-too-far")
                .required(nameId, "nameId")
                .atMost(nameId, LONGEST_NAME, "nameId")
                .atMost(nameEn, LONGEST_NAME, "nameEn")
                .refuseIf(type == null, "type", "core.required")
                .throwIfAny();
    }
}
