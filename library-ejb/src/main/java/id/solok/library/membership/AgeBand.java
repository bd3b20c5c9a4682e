package id.solok.library.membership;

import java.time.LocalDate;
import java.time.Period;

/** How old somebody was, as roughly as the statistics need it. */
public final class AgeBand {
    private AgeBand() {}

    /** Such as {@code 25-59}; {@code unknown} without a date of birth. */
    public static String of(LocalDate birthDate, LocalDate day) {
        if (birthDate == null || birthDate.isAfter(day)) return "unknown";
        int age = Period.between(birthDate, day).getYears();
        if (age < 6) return "0-5";
        if (age < 13) return "6-12";
        if (age < 18) return "13-17";
        if (age < 25) return "18-24";
        return age < 60 ? "25-59" : "60+";
    }
}
