package id.solok.library.index;

import java.util.Optional;
import java.util.stream.Stream;

/** A way to narrow a result; values of one facet are alternatives, those of several facets hold together. */
public enum Facet {
    /** {@code true}: a copy can be had now. */
    AVAILABLE("available", 'v'),
    /** {@link id.solok.library.catalog.Form#code()}. */
    FORM("form", 'f'),
    /** The forms made for people who cannot read common print: braille, large-print, audio, daisy. */
    ACCESSIBLE("accessible", 'x'),
    /** MARC code of three letters. */
    LANGUAGE("language", 'l'),
    /** The first digit of the DDC number. */
    CLASS("class", 'c'),
    /** Its first year. */
    DECADE("decade", 'd'),
    SUBJECT("subject", 's'),
    AUTHOR("author", 'a'),
    /** A room's code. */
    ROOM("room", 'r'),
    /** A branch's code. */
    BRANCH("branch", 'b'),
    /** {@code none}: no copy; {@code some}: at least one that is not withdrawn. */
    STOCK("stock", 'n');

    private final String code;
    private final char mark;

    Facet(String code, char mark) {
        this.code = code;
        this.mark = mark;
    }

    /** The name in addresses and REST. */
    public String code() {
        return code;
    }

    public static Optional<Facet> of(String code) {
        return Stream.of(values()).filter(facet -> facet.code.equals(code)).findFirst();
    }

    char mark() {
        return mark;
    }
}
