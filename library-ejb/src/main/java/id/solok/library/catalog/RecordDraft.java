package id.solok.library.catalog;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A {@link RecordInput} being put together. */
public final class RecordDraft {
    private final String title;
    private String subtitle;
    private List<String> authors;
    private String place;
    private String publisher;
    private Integer year;
    private String edition;
    private String extent;
    private String language;
    private String form;
    private String classNumber;
    private List<String> subjects;
    private String isbn;
    private String summary;
    private final Map<String, List<String>> details = new LinkedHashMap<>();

    RecordDraft(String title) {
        this.title = title;
    }

    public RecordDraft subtitle(String text) {
        subtitle = text;
        return this;
    }

    public RecordDraft authors(List<String> names) {
        authors = names;
        return this;
    }

    public RecordDraft imprint(String newPlace, String newPublisher, Integer newYear) {
        place = newPlace;
        publisher = newPublisher;
        year = newYear;
        return this;
    }

    public RecordDraft edition(String text) {
        edition = text;
        return this;
    }

    public RecordDraft extent(String text) {
        extent = text;
        return this;
    }

    public RecordDraft language(String code) {
        language = code;
        return this;
    }

    public RecordDraft form(String code) {
        form = code;
        return this;
    }

    public RecordDraft classNumber(String number) {
        classNumber = number;
        return this;
    }

    public RecordDraft subjects(List<String> headings) {
        subjects = headings;
        return this;
    }

    public RecordDraft isbn(String number) {
        isbn = number;
        return this;
    }

    public RecordDraft summary(String text) {
        summary = text;
        return this;
    }

    public RecordDraft detail(Detail detail, String... texts) {
        details.put(detail.key(), List.of(texts));
        return this;
    }

    public RecordDraft details(Map<String, List<String>> all) {
        details.putAll(all);
        return this;
    }

    public RecordInput input() {
        return new RecordInput(
                title,
                subtitle,
                authors,
                publisher,
                place,
                year,
                edition,
                extent,
                language,
                form,
                classNumber,
                subjects,
                isbn,
                summary,
                details);
    }
}
