package id.solok.library.catalog;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.marc4j.marc.Record;

/**
 * What a cataloguer types of a title page; lists are never null, texts are null when not given. Under {@code details}
 * stands, by {@link Detail#key}, what single kinds of material need.
 */
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
        String summary,
        Map<String, List<String>> details) {

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
        details = cleaned(details);
    }

    /** Begins an input with a title; what is not said further stays empty. */
    public static RecordDraft titled(String title) {
        return new RecordDraft(title);
    }

    /** What the form shows of a record. */
    static RecordInput of(Record record) {
        var read = Essentials.of(record);
        return new RecordInput(
                read.title().equals(EssentialsReader.UNTITLED) ? null : read.title(),
                read.subtitle(),
                read.authors(),
                read.publisher(),
                read.place(),
                read.year(),
                read.edition(),
                read.extent(),
                read.language(),
                read.form().code(),
                read.classNumber(),
                read.subjects(),
                read.isbn(),
                read.summary(),
                new DetailReader(record).read());
    }

    /** What stands under a detail, perhaps nothing. */
    public List<String> all(Detail detail) {
        return details.getOrDefault(detail.key(), List.of());
    }

    /** The text of a detail that is given once; null when not given. */
    public String only(Detail detail) {
        var texts = all(detail);
        return texts.isEmpty() ? null : texts.get(0);
    }

    /** Every ISBN as typed. */
    public List<String> isbns() {
        return Stream.concat(Stream.ofNullable(isbn), all(Detail.OTHER_ISBNS).stream())
                .distinct()
                .toList();
    }

    /** Everything that a finished record needs; {@link InvalidInput} with every problem at its field. */
    void check(int thisYear) {
        var problems = new InvalidInput.Collector().required(title, "title");
        new RecordCheck(this, problems).all(thisYear);
        problems.throwIfAny();
    }

    /** The forms of what is given; something may still be missing. */
    void checkWhatIsThere(int thisYear) {
        var problems = new InvalidInput.Collector();
        new RecordCheck(this, problems).all(thisYear);
        problems.throwIfAny();
    }

    private static List<String> cleaned(List<String> list) {
        if (list == null) return List.of();
        return list.stream()
                .map(Text::clean)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static Map<String, List<String>> cleaned(Map<String, List<String>> details) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        if (details != null)
            details.forEach((key, texts) -> {
                var cleaned = cleaned(texts);
                if (!cleaned.isEmpty()) kept.put(key, cleaned);
            });
        return kept;
    }
}
