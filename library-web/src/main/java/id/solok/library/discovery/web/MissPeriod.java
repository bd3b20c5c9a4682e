package id.solok.library.discovery.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** The days from and to, both included; the last ninety days where the address says nothing that is a day. */
public record MissPeriod(LocalDate from, LocalDate to) implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int DAYS = 90;
    private static final int EARLIEST = 2000;
    private static final int LATEST = 2999;

    static MissPeriod of(String from, String to, LocalDate today) {
        var end = day(to, today);
        var begin = day(from, end.minusDays(DAYS));
        return begin.isAfter(end) ? new MissPeriod(end, begin) : new MissPeriod(begin, end);
    }

    private static LocalDate day(String text, LocalDate otherwise) {
        if (text == null || text.isBlank()) return otherwise;
        try {
            var day = LocalDate.parse(text.strip());
            return day.getYear() < EARLIEST || day.getYear() > LATEST ? otherwise : day;
        } catch (DateTimeParseException noDay) {
            return otherwise;
        }
    }
}
