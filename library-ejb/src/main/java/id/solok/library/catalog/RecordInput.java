package id.solok.library.catalog;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.util.List;
import java.util.Objects;

/** What a cataloguer types of a title page; lists are never null, texts are null when not given. */
public record RecordInput(
        String title,
        String subtitle,
        List<String> authors,
        String publisher,
        String place,
        Integer year,
        String edition,
        String extent,
        String language,
        String form,
        String classNumber,
        List<String> subjects,
        String isbn,
        String summary) {
    private static final int LONG = 1_000;
    private static final int VERY_LONG = 10_000;

    public RecordInput {
        title = Text.clean(title);
        subtitle = Text.clean(subtitle);
        authors = cleaned(authors);
        publisher = Text.clean(publisher);
        place = Text.clean(place);
        edition = Text.clean(edition);
        extent = Text.clean(extent);
        language = Text.clean(language);
        form = Text.clean(form);
        classNumber = Text.clean(classNumber);
        subjects = cleaned(subjects);
        isbn = Text.clean(isbn);
        summary = Text.clean(summary);
    }

    void check(int thisYear) {
        var problems = new InvalidInput.Collector()
                .required(title, "title")
                .atMost(title, LONG, "title")
                .atMost(subtitle, LONG, "subtitle")
                .atMost(publisher, LONG, "publisher")
                .atMost(place, LONG, "place")
                .atMost(edition, LONG, "edition")
                .atMost(extent, LONG, "extent")
                .atMost(summary, VERY_LONG, "summary")
                .refuseIf(
                        year != null && (year < 1000 || year > thisYear + 1),
                        "year",
                        "catalog.year-between",
                        thisYear + 1)
                .refuseIf(language != null && !language.matches("[a-z]{3}"), "language", "catalog.language-code")
                .refuseIf(
                        classNumber != null && !classNumber.matches("[0-9A-Za-z.,:/()\\[\\]+ -]{1,60}"),
                        "classNumber",
                        "catalog.class-number-form")
                .refuseIf(isbn != null && Isbn.normalized(isbn).isEmpty(), "isbn", "catalog.isbn-wrong");
        checkList(problems, authors, "authors");
        checkList(problems, subjects, "subjects");
        problems.throwIfAny();
        Form.of(form);
    }

    private static void checkList(InvalidInput.Collector problems, List<String> list, String field) {
        problems.refuseIf(list.size() > 50, field, "catalog.too-many", 50);
        list.forEach(item -> problems.atMost(item, LONG, field));
    }

    private static List<String> cleaned(List<String> list) {
        if (list == null) return List.of();
        return list.stream()
                .map(Text::clean)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
