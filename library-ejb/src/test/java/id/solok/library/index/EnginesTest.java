package id.solok.library.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.Window;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Clause.Words;
import id.solok.library.index.IndexDocument.CopyInIndex;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The embedded engine and a real node of OpenSearch give the same answers. */
class EnginesTest {
    private static final Position START = new Position("11111111-2222-3333-4444-555555555555", 7);

    @TempDir
    private static Path folder;

    private static OpenSearchRunner cluster;
    private static final List<EngineStore> STORES = new ArrayList<>();
    private static final List<Engine> ENGINES = new ArrayList<>();

    @BeforeAll
    static void begin() throws IOException {
        cluster = new OpenSearchRunner();
        cluster.onBuild((number, settings) -> settings.put("http.host", "127.0.0.1")
                        .put("transport.host", "127.0.0.1")
                        .put("discovery.type", "single-node"))
                .build(OpenSearchRunner.newConfigs()
                        .basePath(folder.resolve("cluster").toString())
                        .numOfNode(1)
                        .disableESLogger());
        var address = URI.create("http://127.0.0.1:" + cluster.node().settings().get("http.port"));
        STORES.add(new LuceneStore(folder.resolve("lucene")));
        STORES.add(new OpenSearchStore(new OpenSearchClient(address, "", ""), "library", 0));
        for (var store : STORES) {
            var engine = store.open();
            engine.write(books(), START.xact());
            engine.publish();
            ENGINES.add(engine);
        }
    }

    @AfterAll
    static void end() throws IOException {
        ENGINES.forEach(Engine::close);
        cluster.close();
    }

    static Stream<Engine> engines() {
        return ENGINES.stream();
    }

    private static List<IndexDocument> books() {
        return List.of(
                book(1, "Laskar Pelangi", "Hirata, Andrea", 2005, "book", 7, "Anak -- Pendidikan -- Fiksi"),
                book(2, "Laskar Pelangi", "Hirata, Andrea", 2011, "large-print", 1, "Anak -- Pendidikan -- Fiksi"),
                book(3, "Sang Pemimpi", "Hirata, Andrea", 2006, "book", 3, "Fiksi Indonesia"),
                book(4, "Kebiasaan membaca pada anak", "Navis, A. A.", 1990, "book", 0, "Minat baca"),
                book(5, "Di Bawah Bendera Revolusi", "Soekarno", 1964, "book", 0, "Indonesia -- Sejarah"),
                book(6, "Bacaan di rumah", "Djamin, Nasjah", 1970, "braille", 0, "Minat baca"));
    }

    private static IndexDocument book(
            long id, String title, String author, int year, String form, int lent, String subject) {
        var copy =
                new CopyInIndex("B" + id, "899.2 " + id, id % 2 == 0 ? "anak" : "umum", "pusat", id != 3, true, lent);
        return new IndexDocument(
                id,
                title,
                null,
                null,
                List.of(),
                List.of(),
                List.of(author),
                "Bentang",
                "Yogyakarta",
                year,
                "ind",
                form,
                "899.2213",
                List.of(subject),
                id == 1 ? List.of("9789793062792") : List.of(),
                "(PKS)" + id,
                "",
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(id),
                null,
                List.of(copy));
    }

    private static List<Long> ids(Engine engine, Clause what) {
        return engine.search(query(what, Map.of(), Sort.RELEVANCE, false)).hits().stream()
                .map(SearchHit::id)
                .toList();
    }

    private static IndexQuery query(Clause what, Map<Facet, List<String>> filters, Sort sort, boolean together) {
        return new IndexQuery(what, filters, sort, new Window(0, 10), EnumSet.allOf(Facet.class), together);
    }

    private static Clause any(String text) {
        return Clause.words(Field.ANY, text);
    }

    @ParameterizedTest
    @MethodSource("engines")
    void wordsAreFoundInEveryFormAndSpelling(Engine engine) {
        assertEquals(Set.of(4L, 6L), Set.copyOf(ids(engine, any("dibaca"))));
        assertEquals(List.of(5L), ids(engine, any("sukarno revolusi")));
        assertEquals(List.of(6L), ids(engine, any("nasyah jamin")));
        assertEquals(List.of(1L), ids(engine, any("979-3062-79-7")));
        assertEquals(List.of(3L), ids(engine, any("b3")));
        assertEquals(List.of(), ids(engine, any("   ")));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void clausesHoldTogether(Engine engine) {
        assertEquals(List.of(5L), ids(engine, new Words(Field.TITLE, "bendera revolusi", Match.PHRASE)));
        assertEquals(List.of(), ids(engine, new Words(Field.TITLE, "revolusi bendera", Match.PHRASE)));
        assertEquals(Set.of(1L, 2L), Set.copyOf(ids(engine, new Words(Field.TITLE, "laskar pelangi", Match.WHOLE))));
        assertEquals(List.of(3L), ids(engine, new Clause.Without(any("hirata"), any("pelangi"))));
        assertEquals(
                Set.of(1L, 2L),
                Set.copyOf(ids(engine, Clause.and(any("hirata"), new Words(Field.TITLE, "pela", Match.BEGINNING)))));
        assertEquals(List.of(5L), ids(engine, new Clause.Years(1960, 1965)));
        assertEquals(Set.of(3L, 5L), Set.copyOf(ids(engine, new Clause.Or(List.of(any("pemimpi"), any("bendera"))))));
        assertEquals(List.of(), ids(engine, Clause.NOTHING));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void facetsCombineAndTellOtherChoices(Engine engine) {
        var found = engine.search(query(any("hirata"), Map.of(Facet.FORM, List.of("book")), Sort.YEAR, false));

        assertEquals(List.of(3L, 1L), found.hits().stream().map(SearchHit::id).toList());
        assertEquals(2, found.records());
        assertEquals(
                List.of(new FacetValue("book", 2), new FacetValue("large-print", 1)),
                found.facets().get(Facet.FORM));
        assertEquals(List.of(new FacetValue("true", 1)), found.facets().get(Facet.AVAILABLE));
        assertEquals(
                List.of(new FacetValue("Hirata, Andrea", 2)), found.facets().get(Facet.AUTHOR));
        assertEquals(List.of(new FacetValue("2000", 2)), found.facets().get(Facet.DECADE));
        var both = Map.of(Facet.FORM, List.of("book", "large-print"), Facet.ROOM, List.of("anak"));
        assertEquals(
                1, engine.search(query(any("hirata"), both, Sort.YEAR, false)).records());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void editionsOfAWorkComeTogether(Engine engine) {
        var found = engine.search(query(any("hirata"), Map.of(), Sort.POPULAR, true));

        assertEquals(3, found.records());
        assertEquals(2, found.works());
        assertEquals(List.of(1L, 3L), found.hits().stream().map(SearchHit::id).toList());
        assertEquals(
                List.of(2, 1), found.hits().stream().map(SearchHit::editions).toList());
        assertEquals(
                List.of(2L), engine.editions(1, 5).stream().map(SearchHit::id).toList());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void neighboursAreNear(Engine engine) {
        assertEquals(3L, engine.similar(1, 3).get(0).id());
        assertTrue(engine.similar(1, 3).stream().noneMatch(hit -> hit.id() == 2));
        var begun = engine.beginning(List.of("lask"), 5);
        assertEquals(1, begun.titles().size());
        assertEquals(
                List.of(new FacetValue("Hirata, Andrea", 3)),
                engine.beginning(List.of("hir"), 5).headings().get(Facet.AUTHOR));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void wordsAreRespelledAndHeadingsListed(Engine engine) {
        assertEquals(Optional.of(List.of("laskar", "pelangi")), engine.respelled(List.of("laskr", "pelangi")));
        assertEquals(Optional.empty(), engine.respelled(List.of("laskar")));
        assertEquals(
                List.of("Navis, A. A.", "Soekarno"),
                engine.headings(Facet.AUTHOR, "n", 5).stream()
                        .map(FacetValue::value)
                        .toList());
        assertEquals(List.of(4L, 5L), engine.idsAfter(Clause.EVERYTHING, Map.of(), 3, 2));
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatIsWrittenAgainReplacesAndWhatIsRemovedGoes(Engine engine) {
        engine.write(List.of(book(20, "Kaba Cindua Mato", "Anonim", 1950, "book", 0, "Minangkabau")), 8);
        engine.publish();
        assertEquals(List.of(20L), ids(engine, any("cindua")));
        engine.write(List.of(book(20, "Kaba Si Umbuik Mudo", "Anonim", 1950, "book", 0, "Minangkabau")), 9);
        engine.publish();
        assertEquals(List.of(), ids(engine, any("cindua")));
        assertEquals(List.of(20L), ids(engine, any("umbuik")));
        engine.remove(List.of(20L), 10);
        engine.publish();
        assertEquals(List.of(), ids(engine, any("umbuik")));
        engine.keep(START);
        assertEquals(Optional.of(START), engine.position());
    }

    @ParameterizedTest
    @MethodSource("stores")
    void aFreshOneTakesThePlaceOfTheOther(EngineStore store) {
        int place = STORES.indexOf(store);
        var other = ENGINES.get(place);
        var fresh = store.fresh();
        assertEquals(Optional.empty(), fresh.position());
        fresh.write(books(), 11);
        fresh.publish();
        fresh.settle();
        fresh.keep(START);

        var present = store.adopt(fresh, other);
        store.retire(other);
        ENGINES.set(place, present);

        assertEquals(6, present.size());
        assertEquals(List.of(5L), ids(present, any("soekarno")));
        assertEquals(Optional.of(START), present.position());
    }

    static Stream<EngineStore> stores() {
        return STORES.stream();
    }
}
