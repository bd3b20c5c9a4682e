package id.solok.library.catalog.web;

import id.solok.library.core.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The details of the title of {@link RecordPage}, each with its name, and the files it can be had in. */
@Named
@RequestScoped
public class RecordFacts {
    @Inject
    private RecordPage page;

    @Inject
    private Language language;

    /** A detail as it is shown. */
    public record Fact(String name, List<String> values) {}

    /** A file of the record. */
    public record Download(String address, String name, String label) {}

    /** What the record says, in the order readers look for it. */
    public List<Fact> getAll() {
        var fields = page.getFields();
        var more = page.getMore();
        List<Fact> facts = new ArrayList<>();
        add(facts, "publisher", imprint());
        add(facts, "year", fields.year() == null ? null : fields.year().toString());
        add(facts, "edition", fields.edition());
        addAll(facts, "field-series", more.series());
        add(facts, "extent", fields.extent());
        add(facts, "field-duration", more.duration());
        add(facts, "field-narrator", more.narrator());
        add(facts, "field-scale", more.scale());
        add(facts, "field-parts", more.parts());
        add(facts, "field-file-format", more.fileFormat());
        add(facts, "field-frequency", more.frequency());
        add(facts, "field-issues", more.issues());
        addAll(
                facts,
                more.languages().size() > 1 ? "languages" : "language",
                more.languages().stream().map(language::languageName).toList());
        add(facts, "field-original-title", more.originalTitle());
        addAll(facts, "other-titles", more.otherTitles());
        addAll(facts, "field-audience", audience());
        add(facts, "class-number", fields.classNumber());
        addAll(facts, "isbn", fields.isbns());
        addAll(facts, "field-issn", more.issns());
        addAll(facts, "notes", more.notes());
        return facts;
    }

    private String imprint() {
        var fields = page.getFields();
        if (fields.publisher() == null) return fields.place();
        return fields.place() == null ? fields.publisher() : fields.publisher() + ", " + fields.place();
    }

    private List<String> audience() {
        var more = page.getMore();
        return Stream.concat(
                        more.audience().stream().map(code -> language.word("audience", code)),
                        Stream.ofNullable(more.audienceNote()))
                .toList();
    }

    private void add(List<Fact> facts, String key, String value) {
        addAll(facts, key, Stream.ofNullable(value).toList());
    }

    private void addAll(List<Fact> facts, String key, List<String> values) {
        var said = values.stream()
                .filter(Objects::nonNull)
                .filter(value -> !value.isBlank())
                .toList();
        if (!said.isEmpty()) facts.add(new Fact(language.text("catalog." + key), said));
    }

    /** The forms for reference managers and for other catalogues. */
    public List<Download> getFiles() {
        return List.of(
                file("ris", "ris", "ris"),
                file("bibtex", "bib", "bibtex"),
                file("marcxml", "xml", "marcxml"),
                file("marc", "mrc", "iso2709"),
                file("dc", "dc.xml", "dublin-core"));
    }

    private Download file(String format, String ending, String word) {
        long id = page.getRecord().id();
        return new Download(
                "/api/v1/catalog/records/" + id + "?format=" + format,
                "katalog-" + id + "." + ending,
                language.word("ExportFormat", word));
    }
}
