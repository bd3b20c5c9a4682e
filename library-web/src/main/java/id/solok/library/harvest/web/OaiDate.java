package id.solok.library.harvest.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;

/** A date of the protocol: a day or a second of UTC, as the stretch of time from {@code begin} up to {@code end}. */
record OaiDate(Instant begin, Instant end, ChronoUnit granularity) {
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern SECOND = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

    /** Reads an argument; null for none. */
    static OaiDate of(String text) throws OaiProblem {
        if (text == null) return null;
        try {
            if (DAY.matcher(text).matches())
                return of(LocalDate.parse(text).atStartOfDay().toInstant(ZoneOffset.UTC), ChronoUnit.DAYS);
            if (SECOND.matcher(text).matches()) return of(Instant.parse(text), ChronoUnit.SECONDS);
        } catch (DateTimeException noSuchDay) {
            throw OaiProblem.badArgument("A date does not exist.");
        }
        throw OaiProblem.badArgument("A date is neither YYYY-MM-DD nor YYYY-MM-DDThh:mm:ssZ.");
    }

    private static OaiDate of(Instant begin, ChronoUnit granularity) {
        return new OaiDate(begin, begin.plus(1, granularity), granularity);
    }

    static String write(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
