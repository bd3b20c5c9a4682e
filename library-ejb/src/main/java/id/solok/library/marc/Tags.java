package id.solok.library.marc;

/** What a tag may look like. */
final class Tags {

    private Tags() {}

    static boolean isNumeric(String tag) {
        return tag.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    static boolean isUsual(String tag) {
        return tag.length() == 3 && tag.chars().allMatch(c -> c < 128 && Character.isLetterOrDigit(c));
    }

    static boolean isControl(String tag) {
        return tag.startsWith("00");
    }

    /** Three printable ASCII characters, whatever came. */
    static String printable(String tag) {
        return isUsual(tag) ? tag : tag.replaceAll("[^ -~]", "?");
    }
}
