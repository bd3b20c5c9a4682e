package id.solok.library.calendar;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;

/** A closure as it is read; {@code branch} is null when every branch is closed. */
public record ClosureView(
        long id,
        int version,
        String branch,
        LocalDate firstDay,
        LocalDate lastDay,
        String reasonId,
        String reasonEn,
        ClosureState state,
        Signature created,
        Signature applied,
        Signature takenBack)
        implements Serializable {
    private static final long serialVersionUID = 1;

    /** Who did it, and when. */
    public record Signature(String by, Instant at) implements Serializable {
        private static final long serialVersionUID = 1;
    }

    public String reason(Locale locale) {
        return locale.getLanguage().equals("en") ? reasonEn : reasonId;
    }
}
