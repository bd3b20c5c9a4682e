package id.solok.library.authorities;

import java.util.Optional;

/** Which tag a heading of a bibliographic record bears when it is replaced by one that may be of another kind. */
final class HeadingTag {
    private HeadingTag() {}

    /** Empty when the place of the heading takes none of that kind, such as a subject among the authors. */
    static Optional<String> of(String tag, HeadingKind kind) {
        if (HeadingKind.ofField(tag).filter(kind::equals).isPresent()) return Optional.of(tag);
        char place = tag.charAt(0);
        var digits = kind.authorityTag().substring(1);
        return switch (kind) {
            case PERSON, CORPORATE, MEETING, TITLE ->
                tag.equals("440") ? Optional.empty() : Optional.of(place + digits);
            case PLACE -> place == '6' || place == '7' ? Optional.of(place + digits) : Optional.empty();
            default -> place == '6' ? Optional.of(place + digits) : Optional.empty();
        };
    }
}
