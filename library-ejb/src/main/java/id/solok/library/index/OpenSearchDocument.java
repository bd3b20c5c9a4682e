package id.solok.library.index;

import id.solok.library.core.Text;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes an {@link IndexDocument} as OpenSearch keeps it: the fields of {@link LuceneDocument}, with the words taken apart
 * already, so that the cluster analyses nothing but blanks.
 */
final class OpenSearchDocument {
    static final String LENT_RANK = "lent_rank";
    static final String FACET = "facet_";
    private static final int LONGEST_KEY = 250;

    private OpenSearchDocument() {}

    /** The mapping and settings of an index. */
    static JsonObject index(int replicas) {
        var words = Json.createObjectBuilder()
                .add("type", "text")
                .add("analyzer", "whitespace")
                .build();
        var key = Json.createObjectBuilder().add("type", "keyword").build();
        var fields = Json.createObjectBuilder();
        for (var name : List.of(
                LuceneDocument.ALL,
                LuceneDocument.TITLE,
                LuceneDocument.AUTHOR,
                LuceneDocument.SUBJECT,
                LuceneDocument.SERIES,
                LuceneDocument.PUBLISHER,
                LuceneDocument.NOTES)) fields.add(name, words);
        fields.add(LuceneDocument.ALL, Json.createObjectBuilder(words).add("norms", false));
        for (var name : List.of(
                LuceneDocument.WORD,
                LuceneDocument.STARTS,
                LuceneDocument.TITLE_STARTS,
                LuceneDocument.WHOLE,
                LuceneDocument.ISBN,
                LuceneDocument.NUMBER,
                LuceneDocument.BARCODE,
                LuceneDocument.CLASS,
                LuceneDocument.CALL_NUMBER,
                LuceneDocument.FACETS,
                LuceneDocument.WORK,
                LuceneDocument.TITLE_SORT,
                LuceneDocument.CLASS_SORT)) fields.add(name, key);
        for (var facet : Facet.values()) fields.add(FACET + facet.code(), key);
        for (var name : List.of(LuceneDocument.ID, LuceneDocument.CREATED, LuceneDocument.LENT))
            fields.add(name, Json.createObjectBuilder().add("type", "long"));
        fields.add(LuceneDocument.YEAR, Json.createObjectBuilder().add("type", "integer"));
        fields.add(LENT_RANK, Json.createObjectBuilder().add("type", "rank_feature"));
        fields.add(
                LuceneDocument.HIT,
                Json.createObjectBuilder().add("type", "object").add("enabled", false));
        return Json.createObjectBuilder()
                .add(
                        "settings",
                        Json.createObjectBuilder()
                                .add("number_of_shards", 1)
                                .add("number_of_replicas", replicas)
                                .add("refresh_interval", "-1"))
                .add(
                        "mappings",
                        Json.createObjectBuilder().add("dynamic", false).add("properties", fields))
                .build();
    }

    static JsonObject of(IndexDocument source) {
        var document = Json.createObjectBuilder();
        var titles = source.titles();
        var about = listed(source.publisher(), source.place());
        stems(document, LuceneDocument.TITLE, titles);
        stems(document, LuceneDocument.AUTHOR, source.authors());
        stems(document, LuceneDocument.SUBJECT, source.subjects());
        stems(document, LuceneDocument.SERIES, source.series());
        stems(document, LuceneDocument.PUBLISHER, about);
        stems(document, LuceneDocument.NOTES, listed(source.notes()));
        List<String> all = new ArrayList<>();
        for (var texts :
                List.of(titles, source.authors(), source.subjects(), source.series(), about, listed(source.notes())))
            all.addAll(texts);
        stems(document, LuceneDocument.ALL, all);
        Set<String> words = new LinkedHashSet<>();
        Set<String> starts = new LinkedHashSet<>();
        for (var texts : List.of(titles, source.authors(), source.subjects(), source.series()))
            texts.forEach(text -> words.addAll(Terms.words(text)));
        for (var texts : List.of(titles, source.authors()))
            texts.forEach(text -> Terms.words(text)
                    .forEach(word -> addStarts(Terms.modern(word), LuceneDocument.LONGEST_START, starts)));
        keys(document, LuceneDocument.WORD, words);
        keys(document, LuceneDocument.STARTS, starts);
        Set<String> titleStarts = new LinkedHashSet<>();
        addStarts(Terms.modern(Text.folded(source.title())), LuceneDocument.LONGEST_TITLE_START, titleStarts);
        keys(document, LuceneDocument.TITLE_STARTS, titleStarts);
        numbers(document, source, titles);
        values(document, source);
        return document.build();
    }

    private static void addStarts(String text, int longest, Set<String> starts) {
        for (int end = 1; end <= Math.min(text.length(), longest); end++) starts.add(text.substring(0, end));
    }

    private static void stems(JsonObjectBuilder document, String field, List<String> texts) {
        keys(
                document,
                field,
                texts.stream().map(text -> String.join(" ", Terms.stems(text))).toList());
    }

    private static void numbers(JsonObjectBuilder document, IndexDocument source, List<String> titles) {
        List<String> whole = new ArrayList<>();
        titles.forEach(text -> whole.add(LuceneDocument.wholeForm('t', text)));
        whole.add(LuceneDocument.wholeForm('T', source.title()));
        source.authors().forEach(text -> whole.add(LuceneDocument.wholeForm('a', text)));
        source.subjects().forEach(text -> whole.add(LuceneDocument.wholeForm('s', text)));
        listed(source.publisher()).forEach(text -> whole.add(LuceneDocument.wholeForm('p', text)));
        keys(document, LuceneDocument.WHOLE, whole);
        keys(document, LuceneDocument.ISBN, source.isbns());
        if (source.controlNumber() != null)
            keys(document, LuceneDocument.NUMBER, LuceneDocument.numberForms(source.controlNumber()));
        keys(
                document,
                LuceneDocument.BARCODE,
                source.copies().stream()
                        .map(copy -> copy.barcode().toLowerCase(Locale.ROOT))
                        .toList());
        keys(
                document,
                LuceneDocument.CALL_NUMBER,
                source.copies().stream()
                        .map(copy -> cut(Text.folded(copy.callNumber())))
                        .toList());
        if (source.classNumber() != null)
            document.add(LuceneDocument.CLASS, cut(source.classNumber().toUpperCase(Locale.ROOT)));
    }

    private static void values(JsonObjectBuilder document, IndexDocument source) {
        var facets = source.facetValues();
        keys(document, LuceneDocument.FACETS, facets);
        for (var facet : Facet.values())
            keys(
                    document,
                    FACET + facet.code(),
                    facets.stream()
                            .filter(value -> value.charAt(0) == facet.mark())
                            .collect(Collectors.toList()));
        if (source.year() != null) document.add(LuceneDocument.YEAR, source.year());
        document.add(LuceneDocument.ID, source.id())
                .add(LuceneDocument.WORK, Long.toString(source.workKey()))
                .add(LuceneDocument.CREATED, source.createdAt().toEpochMilli())
                .add(LuceneDocument.LENT, source.timesLent())
                .add(LuceneDocument.TITLE_SORT, cut(Text.folded(source.title())))
                .add(LuceneDocument.HIT, HitJson.write(source.hit()));
        int wanted = source.wanted();
        if (wanted > 0) document.add(LENT_RANK, wanted);
        if (source.classNumber() != null) document.add(LuceneDocument.CLASS_SORT, cut(source.classNumber()));
    }

    private static void keys(JsonObjectBuilder document, String field, Collection<String> values) {
        if (values.isEmpty()) return;
        JsonArrayBuilder array = Json.createArrayBuilder();
        values.forEach(array::add);
        document.add(field, array);
    }

    private static String cut(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST_KEY));
    }

    private static List<String> listed(String... texts) {
        List<String> listed = new ArrayList<>();
        for (var text : texts) if (text != null && !text.isEmpty()) listed.add(text);
        return listed;
    }
}
