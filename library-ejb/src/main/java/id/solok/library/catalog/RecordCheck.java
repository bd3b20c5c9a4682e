package id.solok.library.catalog;

import id.solok.library.core.InvalidInput;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds what is wrong with a {@link RecordInput}, field by field. */
final class RecordCheck {
    private static final int LONG = 1_000;
    private static final int VERY_LONG = 10_000;
    private static final int MOST = 50;
    private static final String LANGUAGE = "[a-z]{3}";

    private final RecordInput input;
    private final InvalidInput.Collector problems;

    RecordCheck(RecordInput input, InvalidInput.Collector problems) {
        this.input = input;
        this.problems = problems;
    }

    void all(int thisYear) {
        lengths();
        year(input.year(), thisYear);
        refuseIf(given(input.language()) && !input.language().matches(LANGUAGE), "language", "catalog.language-code");
        classNumber(input.classNumber());
        for (var isbn : input.isbns())
            if (Isbn.normalized(isbn).isEmpty()) {
                refuseIf(true, "isbn", "catalog.isbn-wrong");
                break;
            }
        list(input.authors(), "authors");
        list(input.subjects(), "subjects");
        details();
        if (Form.known(input.form()).isEmpty()) problems.refuseIf(true, "form", "catalog.no-such-form", input.form());
    }

    private void lengths() {
        problems.atMost(input.title(), LONG, "title")
                .atMost(input.subtitle(), LONG, "subtitle")
                .atMost(input.publisher(), LONG, "publisher")
                .atMost(input.place(), LONG, "place")
                .atMost(input.edition(), LONG, "edition")
                .atMost(input.extent(), LONG, "extent")
                .atMost(input.summary(), VERY_LONG, "summary");
    }

    private void year(Integer year, int thisYear) {
        boolean wrong = year != null && (year < 1000 || year > thisYear + 1);
        problems.refuseIf(wrong, "year", "catalog.year-between", thisYear + 1);
    }

    private void classNumber(String number) {
        boolean wrong = given(number) && !number.matches("[0-9A-Za-z.,:/()\\[\\]+ -]{1,60}");
        refuseIf(wrong, "classNumber", "catalog.class-number-form");
    }

    private void details() {
        for (var key : input.details().keySet())
            if (Detail.of(key).isEmpty()) problems.refuseIf(true, "details", "catalog.no-such-detail", key);
        for (var detail : Detail.values()) {
            var texts = input.all(detail);
            problems.refuseIf(texts.size() > (detail.isMany() ? MOST : 1), detail.key(), "catalog.too-many", MOST);
            for (var text : texts) if (!detail(detail, text)) break;
        }
    }

    // one message at a field is enough
    private boolean detail(Detail detail, String text) {
        problems.atMost(text, VERY_LONG, detail.key());
        return switch (detail) {
            case ISSN -> refuseIf(Issn.normalized(text).isEmpty(), detail.key(), "catalog.issn-wrong");
            case DURATION ->
                refuseIf(
                        !text.matches("\\d{2}:[0-5]\\d:[0-5]\\d|\\d{2}[0-5]\\d[0-5]\\d"),
                        detail.key(),
                        "catalog.duration-form");
            case ADDRESS -> refuseIf(!isAddress(text), detail.key(), "catalog.address-form");
            case ORIGINAL_LANGUAGE -> refuseIf(!text.matches(LANGUAGE), detail.key(), "catalog.language-code");
            case AUDIENCE -> refuseIf(!text.matches("[a-gj]"), detail.key(), "catalog.audience-code");
            default -> true;
        };
    }

    /** Whether a text is an address that a reader may be sent to. */
    static boolean isAddress(String text) {
        try {
            var address = new URI(text);
            var scheme = address.getScheme();
            return scheme != null
                    && Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))
                    && address.getHost() != null;
        } catch (URISyntaxException wrong) {
            return false;
        }
    }

    private void list(List<String> list, String field) {
        problems.refuseIf(list.size() > MOST, field, "catalog.too-many", MOST);
        list.forEach(item -> problems.atMost(item, LONG, field));
    }

    private boolean refuseIf(boolean wrong, String field, String code) {
        problems.refuseIf(wrong, field, code);
        return !wrong;
    }

    private static boolean given(String text) {
        return text != null;
    }
}
