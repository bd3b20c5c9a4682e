package id.solok.library.calendar;

import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One entry of a file, in the words of its source; an empty type is told by the name. */
record HolidayEntry(String date, String nameId, String nameEn, String type) {
    private static final List<DateTimeFormatter> DATES = List.of(
            DateTimeFormatter.ISO_LOCAL_DATE,
            DateTimeFormatter.ofPattern("d/M/uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT),
            DateTimeFormatter.ofPattern("d-M-uuuu", Locale.ROOT).withResolverStyle(ResolverStyle.STRICT));
    private static final Map<String, HolidayType> TYPES = Map.ofEntries(
            Map.entry("libur", HolidayType.LIBUR),
            Map.entry("libur nasional", HolidayType.LIBUR),
            Map.entry("nasional", HolidayType.LIBUR),
            Map.entry("public", HolidayType.LIBUR),
            Map.entry("national", HolidayType.LIBUR),
            Map.entry("cuti", HolidayType.CUTI_BERSAMA),
            Map.entry("cuti bersama", HolidayType.CUTI_BERSAMA),
            Map.entry("collective leave", HolidayType.CUTI_BERSAMA),
            Map.entry("lokal", HolidayType.LOCAL),
            Map.entry("daerah", HolidayType.LOCAL),
            Map.entry("local", HolidayType.LOCAL));

    /** The holiday; refused with the reason when the entry is none. */
    HolidayInput holiday() {
        var day = day();
        if (!CalendarYears.holds(day)) throw new RuleViolation("calendar.day-too-far");
        var input = new HolidayInput(day, nameId, nameEn, holidayType(), true);
        if (input.nameId() == null) throw new RuleViolation("calendar.entry-without-name");
        if (input.nameId().length() > HolidayInput.LONGEST_NAME
                || input.nameEn().length() > HolidayInput.LONGEST_NAME)
            throw new RuleViolation("calendar.entry-name-too-long");
        return input;
    }

    String text() {
        return Text.cleanOrEmpty(date + " " + nameId);
    }

    private LocalDate day() {
        for (var format : DATES) {
            try {
                return LocalDate.parse(date.strip(), format);
            } catch (DateTimeParseException otherFormat) {
                continue;
            }
        }
        throw new RuleViolation("calendar.entry-without-date");
    }

    private HolidayType holidayType() {
        var word = Text.folded(type);
        if (word.isEmpty())
            return Text.folded(nameId).startsWith("cuti bersama") ? HolidayType.CUTI_BERSAMA : HolidayType.LIBUR;
        var found = TYPES.get(word);
        if (found == null) throw new RuleViolation("calendar.entry-of-unknown-type");
        return found;
    }
}
