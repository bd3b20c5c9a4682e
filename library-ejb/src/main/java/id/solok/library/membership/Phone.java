package id.solok.library.membership;

/** Telephone numbers as they are kept: international form (ITU-T E.164), Indonesia when nothing else is said. */
final class Phone {
    private Phone() {}

    /** The number without spaces and dashes, a leading 0 as +62; anything else comes back as it was. */
    static String normalized(String text) {
        if (text == null) return null;
        var digits = text.replaceAll("[\\s().-]", "");
        return digits.matches("0[1-9][0-9]{4,18}") ? "+62" + digits.substring(1) : digits;
    }

    /** Whether it looks like an Indonesian mobile or fixed line, or a number of another country. */
    static boolean usual(String phone) {
        return phone.matches("\\+628[1-9][0-9]{7,10}|\\+62[2-7][0-9]{6,10}|\\+(?!62)[1-9][0-9]{6,14}");
    }
}
