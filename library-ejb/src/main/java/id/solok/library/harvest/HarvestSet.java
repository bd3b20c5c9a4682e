package id.solok.library.harvest;

import id.solok.library.catalog.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A part of the catalogue that can be harvested by itself: a form, a main class of DDC or a language. */
public record HarvestSet(Kind kind, String value) {
    /** By what sets are made. */
    public enum Kind {
        FORM("form"),
        CLASS("class"),
        LANGUAGE("language");

        private final String code;

        Kind(String code) {
            this.code = code;
        }
    }

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");
    private static final Pattern DIGIT = Pattern.compile("[0-9]");

    /** The name in requests and headers: {@code form-book}, {@code class-8}, {@code language-ind}. */
    public String spec() {
        return kind.code + "-" + value;
    }

    /** The set of this name, whether or not anything is in it. */
    public static Optional<HarvestSet> of(String spec) {
        return Arrays.stream(Kind.values())
                .filter(kind -> spec.startsWith(kind.code + "-"))
                .map(kind -> new HarvestSet(kind, spec.substring(kind.code.length() + 1)))
                .filter(HarvestSet::exists)
                .findFirst();
    }

    /** The sets a record is in. */
    public static List<HarvestSet> of(Harvested record) {
        return Stream.of(
                        new HarvestSet(Kind.FORM, record.form()),
                        new HarvestSet(Kind.CLASS, record.mainClass()),
                        new HarvestSet(Kind.LANGUAGE, record.language()))
                .filter(HarvestSet::exists)
                .toList();
    }

    /** The sets that do not depend on what is in the catalogue. */
    static Stream<HarvestSet> fixed() {
        return Stream.concat(
                Arrays.stream(Form.values()).map(form -> new HarvestSet(Kind.FORM, form.code())),
                Stream.iterate(0, digit -> digit + 1)
                        .limit(10)
                        .map(digit -> new HarvestSet(Kind.CLASS, Integer.toString(digit))));
    }

    boolean exists() {
        if (value == null) return false;
        return switch (kind) {
            case FORM ->
                Arrays.stream(Form.values()).anyMatch(form -> form.code().equals(value));
            case CLASS -> DIGIT.matcher(value).matches();
            case LANGUAGE -> LANGUAGE.matcher(value).matches();
        };
    }
}
