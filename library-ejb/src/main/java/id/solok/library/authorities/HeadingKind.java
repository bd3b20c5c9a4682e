package id.solok.library.authorities;

import java.util.Optional;

/** What a heading names; the last two digits of its MARC 21 tag say it, in bibliographic and authority records alike. */
public enum HeadingKind {
    PERSON("00"),
    CORPORATE("10"),
    MEETING("11"),
    TITLE("30"),
    PERIOD("48"),
    SUBJECT("50"),
    PLACE("51"),
    GENRE("55");

    private final String digits;

    HeadingKind(String digits) {
        this.digits = digits;
    }

    /** The tag of the established heading in an authority record, such as 100 or 150. */
    public String authorityTag() {
        return "1" + digits;
    }

    /** What a field of a bibliographic record names; empty for fields that hold no controlled heading. */
    public static Optional<HeadingKind> ofField(String tag) {
        if (tag.length() != 3) return Optional.empty();
        return switch (tag) {
            case "440", "490", "830" -> Optional.of(TITLE);
            default -> "1678".indexOf(tag.charAt(0)) >= 0 ? ofDigits(tag.substring(1)) : Optional.empty();
        };
    }

    /** What a 1XX, 4XX or 5XX field of an authority record names. */
    public static Optional<HeadingKind> ofAuthorityField(String tag) {
        return tag.length() == 3 && "145".indexOf(tag.charAt(0)) >= 0 ? ofDigits(tag.substring(1)) : Optional.empty();
    }

    private static Optional<HeadingKind> ofDigits(String digits) {
        for (var kind : values()) if (kind.digits.equals(digits)) return Optional.of(kind);
        return Optional.empty();
    }
}
