package id.solok.library.membership;

import java.time.LocalDate;

/** The national identity number: area (6), birth date DDMMYY with 40 added to the day of women, serial (4). */
final class Nik {
    static final String PURPOSE = "member.nik";
    private static final int DAY_OF_WOMEN = 40;

    private Nik() {}

    /** The number without spaces, dots and dashes; anything else comes back as it was. */
    static String cleaned(String text) {
        if (text == null) return null;
        var digits = text.replaceAll("[\\s.-]", "");
        return digits.matches("[0-9]+") ? digits : text;
    }

    static boolean wellFormed(String nik) {
        return nik.matches("[0-9]{12}(?!0000)[0-9]{4}")
                && monthOf(nik) >= 1
                && monthOf(nik) <= 12
                && dayOf(nik) >= 1
                && dayOf(nik) <= 31;
    }

    static boolean agrees(String nik, LocalDate birthDate) {
        return birthDate == null
                || dayOf(nik) == birthDate.getDayOfMonth()
                        && monthOf(nik) == birthDate.getMonthValue()
                        && number(nik, 10) == birthDate.getYear() % 100;
    }

    static boolean agrees(String nik, Sex sex) {
        return sex == null || (sex == Sex.F) == number(nik, 6) > DAY_OF_WOMEN;
    }

    /** The last four digits; never more on a screen without being asked for. */
    static String masked(String nik) {
        return nik == null ? null : "•••• " + nik.substring(Math.max(0, nik.length() - 4));
    }

    private static int dayOf(String nik) {
        int day = number(nik, 6);
        return day > DAY_OF_WOMEN ? day - DAY_OF_WOMEN : day;
    }

    private static int monthOf(String nik) {
        return number(nik, 8);
    }

    private static int number(String nik, int from) {
        return Integer.parseInt(nik.substring(from, from + 2));
    }
}
