package id.solok.library.calendar;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A week of hours as it is read, Monday first; {@code branch} is null when it is everyone's. */
public record HoursPlanView(
        long id,
        int version,
        String branch,
        PlanKind kind,
        String nameId,
        String nameEn,
        LocalDate validFrom,
        LocalDate validUntil,
        List<DayHours> week)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public HoursPlanView {
        week = List.copyOf(week);
    }

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameId;
    }
}
