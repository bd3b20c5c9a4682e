package id.solok.library.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.Window;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.discovery.SearchTrial;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index over several segments. */
class LuceneEngineTest {
    @TempDir
    private Path folder;

    private TrialIndex trial;

    @BeforeEach
    void open() throws IOException {
        trial = new TrialIndex(folder);
    }

    @AfterEach
    void close() {
        trial.close();
    }

    private Found search(Clause what, Window window, boolean together, Facet... counted) {
        return trial.engine().search(new IndexQuery(what, Map.of(), Sort.RELEVANCE, window, Set.of(counted), together));
    }

    @Test
    void facetsOfSeveralSegmentsAreCountedExactly() {
        var random = new Random(3);
        Map<String, Long> expected = new HashMap<>();
        long id = 0;
        for (int segment = 0; segment < 5; segment++) {
            List<IndexDocument> books = new ArrayList<>();
            for (int i = 0; i < 400; i++) {
                // few values are common, many are rare, and each segment has others among its commonest
                int value = (int) Math.abs(random.nextGaussian() * 25) + segment * 3;
                var subject = "Pokok " + value;
                expected.merge(subject, 1L, Long::sum);
                books.add(TrialIndex.book(++id, "Buku " + id, null, 2000, subject));
            }
            trial.add(books);
        }
        for (var value : search(Clause.EVERYTHING, new Window(0, 1), false, Facet.SUBJECT)
                .facets()
                .get(Facet.SUBJECT)) assertEquals(expected.get(value.value()), value.count(), value.value());
    }

    @Test
    void theCommonestValuesComeInTheOrderOfTheirCounts() {
        for (int segment = 0; segment < 3; segment++) {
            List<IndexDocument> books = new ArrayList<>();
            for (int i = 0; i < 60; i++)
                books.add(TrialIndex.book(
                        segment * 100 + i, "Buku", null, null, i % 2 == 0 ? "Kopi" : "Nomor " + (i + segment * 7)));
            trial.add(books);
        }
        var values = search(Clause.EVERYTHING, new Window(0, 1), false, Facet.SUBJECT)
                .facets()
                .get(Facet.SUBJECT);
        assertEquals(new FacetValue("Kopi", 90), values.get(0));
        for (int i = 1; i < values.size(); i++)
            assertTrue(values.get(i - 1).count() >= values.get(i).count());
    }

    @Test
    void removedRecordsAreCountedNoMore() {
        trial.add(
                List.of(TrialIndex.book(1, "Satu", null, null, "Kopi"), TrialIndex.book(2, "Dua", null, null, "Kopi")));
        trial.engine().remove(List.of(1L), 2);
        trial.engine().publish();
        var found = search(Clause.EVERYTHING, new Window(0, 5), false, Facet.SUBJECT);
        assertEquals(1, found.records());
        assertEquals(List.of(new FacetValue("Kopi", 1)), found.facets().get(Facet.SUBJECT));
        assertEquals(List.of(new FacetValue("Kopi", 1)), trial.engine().headings(Facet.SUBJECT, "", 5));
    }

    @Test
    void editionsOfAWorkAreOneHitOnEveryPage() {
        long id = 0;
        for (int segment = 0; segment < 3; segment++) {
            List<IndexDocument> books = new ArrayList<>();
            for (int work = 0; work < 25; work++)
                for (int edition = 0; edition <= work % 4; edition++)
                    books.add(TrialIndex.book(++id, "Kisah " + work, "Hamka", 1950 + segment));
            trial.add(books);
        }
        var words = Clause.words(Field.ANY, "kisah hamka");
        Set<String> seen = new HashSet<>();
        for (int first = 0; first < 30; first += 10) {
            var found = search(words, new Window(first, 10), true);
            assertEquals(25, found.works());
            assertEquals(id, found.records());
            assertEquals(Math.max(0, Math.min(10, 25 - first)), found.hits().size());
            for (var hit : found.hits()) {
                assertTrue(seen.add(hit.title()), hit.title());
                int work = Integer.parseInt(hit.title().substring("Kisah ".length()));
                assertEquals(3 * (work % 4 + 1), hit.editions());
            }
        }
        assertEquals(25, seen.size());
    }

    @Test
    void otherEditionsComeLatestFirst() {
        trial.add(List.of(
                TrialIndex.book(1, "Merantau ke Deli", "Hamka", 1941),
                TrialIndex.book(2, "Merantau ke Deli", "Hamka", 1977),
                TrialIndex.book(3, "Merantau ke Deli", "Orang lain", 2000),
                TrialIndex.book(4, "Merantau ke Deli", "Hamka", 1962)));
        assertEquals(
                List.of(2L, 4L),
                trial.engine().editions(1, 5).stream().map(SearchHit::id).toList());
        assertEquals(List.of(), trial.engine().editions(99, 5));
    }

    @Test
    void similarTitlesShareWhatTellsMost() {
        trial.add(List.of(
                TrialIndex.book(1, "Budidaya Tanaman Kopi", "Aksi Agraris", 1988, "Perkebunan -- Kopi"),
                TrialIndex.book(2, "Kopi arabika", "Rahardjo", 2012, "Perkebunan -- Kopi"),
                TrialIndex.book(3, "Budidaya Tanaman Kopi", "Aksi Agraris", 1999, "Perkebunan -- Kopi"),
                TrialIndex.book(4, "Sejarah Indonesia", "Vlekke", 1999, "Indonesia -- Sejarah")));
        var similar = trial.engine().similar(1, 5);
        assertEquals(2, similar.get(0).id());
        assertTrue(similar.stream().noneMatch(hit -> hit.id() == 1 || hit.id() == 3));
    }

    @Test
    void suggestionsBeginAsTyped() {
        trial.add(List.of(
                TrialIndex.book(1, "Laskar Pelangi", "Andrea Hirata", 2005, "Fiksi Indonesia"),
                TrialIndex.book(2, "Sang Pemimpi", "Andrea Hirata", 2006, "Fiksi Indonesia"),
                TrialIndex.book(3, "Di Bawah Bendera Revolusi", "Sukarno", 1959, "Indonesia -- Politik")));
        assertEquals(
                "Laskar Pelangi",
                trial.index().beginnings("lask", 5).titles().get(0).title());
        assertEquals(
                "Laskar Pelangi",
                trial.index().beginnings("pel lask", 5).titles().get(0).title());
        assertEquals(
                List.of(new FacetValue("Andrea Hirata", 2)),
                trial.index().beginnings("hira", 5).headings().get(Facet.AUTHOR));
        assertEquals(
                List.of(new FacetValue("Sukarno", 1)),
                trial.index().beginnings("soek", 5).headings().get(Facet.AUTHOR));
        assertEquals(List.of(), trial.index().beginnings("-", 5).titles());
    }

    @Test
    void spellingsArePutRightTogether() {
        trial.add(List.of(
                TrialIndex.book(1, "Atomic Habits", "James Clear", 2018),
                TrialIndex.book(2, "Rabbits", "A", 2000),
                TrialIndex.book(3, "Rabbits again", "B", 2001),
                TrialIndex.book(4, "Gajah Mada", "Hariadi", 2004),
                TrialIndex.book(5, "Kering", "Iwan Simatupang", 1972)));
        var index = trial.index();
        assertEquals("atomic habits", index.respelled("atomic habbits").orElseThrow());
        assertEquals("gajah mada", index.respelled("gajahmada").orElseThrow());
        assertEquals("gajah mada", index.respelled("Gajah Mda").orElseThrow());
        assertTrue(index.respelled("gajah mada").isEmpty());
        assertTrue(index.respelled("kucing").isEmpty());
        assertTrue(index.respelled("qqqq").isEmpty());
        assertTrue(index.respelled("").isEmpty());
        assertTrue(index.respelled("x ".repeat(10_000)).isEmpty());
    }

    @Test
    void headingsAreReadFromAnyPlaceOn() {
        trial.add(List.of(
                TrialIndex.book(1, "A", "Hamka", 1, "Kopi", "Écriture"),
                TrialIndex.book(2, "B", "Navis", 1, "Adat"),
                TrialIndex.book(3, "C", "Hamka", 1, "Padi")));
        trial.add(List.of(TrialIndex.book(4, "D", "Hamka", 1, "Kopi")));
        assertEquals(
                List.of("Adat", "Écriture", "Kopi", "Padi"),
                trial.index().headings(Facet.SUBJECT, "", 9).stream()
                        .map(FacetValue::value)
                        .toList());
        assertEquals(List.of(new FacetValue("Kopi", 2)), trial.index().headings(Facet.SUBJECT, "F", 1));
        assertEquals(List.of(), trial.index().headings(Facet.SUBJECT, "zz", 9));
    }

    @Test
    void theTitleOfOneWordGoesBeforeTitlesWithIt() {
        trial.add(List.of(
                TrialIndex.book(1, "Bumi Manusia", "Pramoedya", 1980),
                TrialIndex.book(2, "Bumi", "Tere Liye", 2014),
                TrialIndex.book(3, "Tarian Bumi", "Oka Rusmini", 2000)));
        var found = search(Clause.words(Field.ANY, "bumi"), new Window(0, 3), false);
        assertEquals(3, found.records());
        assertEquals(2, found.hits().get(0).id());
    }

    @Test
    void aTextFullOfOperatorsIsStillAnswered() {
        trial.add(List.of(TrialIndex.book(1, "Bumi", "Tere Liye", 2014)));
        var reader = new SearchTrial(trial.index());
        for (var part : List.of("j | ", "j ", "-j ", "judul:j ", "jj* ", "\"j\" ", "klas:j ", "bumi "))
            assertTrue(reader.search(SearchQuery.all().text(part.repeat(500)).forgiving())
                            .total()
                    >= 0);
    }

    @Test
    void hostileClausesFindSomethingOrNothing() {
        trial.add(List.of(TrialIndex.book(1, "Bumi", "Tere Liye", 2014)));
        for (var text : List.of("", " ", "\0", "\uD800", "*", "a".repeat(100_000), "bumi ".repeat(5_000), "isbn"))
            for (var field : Field.values())
                for (var match : Clause.Match.values())
                    assertTrue(search(new Clause.Words(field, text, match), new Window(0, 1), true)
                                    .records()
                            >= 0);
    }

    @Test
    void whereAHitStandsDoesNotDependOnHowManyAreAskedFor() {
        var random = new Random(5);
        List<IndexDocument> books = new ArrayList<>();
        for (int i = 1; i <= 700; i++)
            books.add(TrialIndex.book(
                    i, "Kota " + "lama ".repeat(random.nextInt(6)) + i, "Penulis Kota " + i % 7, 2000, "Kota"));
        trial.add(books);
        var what = Clause.words(Field.ANY, "kota");

        List<SearchHit> paged = new ArrayList<>();
        for (int first = 0; first < 700; first += 20)
            paged.addAll(search(what, new Window(first, 20), false).hits());

        assertEquals(700, new HashSet<>(paged).size());
        assertEquals(
                paged.subList(30, 130), search(what, new Window(30, 100), false).hits());
    }
}
