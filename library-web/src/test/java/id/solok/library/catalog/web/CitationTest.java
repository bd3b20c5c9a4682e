package id.solok.library.catalog.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.solok.library.catalog.Contributor;
import id.solok.library.catalog.Form;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CitationTest {
    private static final Citation.Words INDONESIAN = new Citation.Words("dan", "dkk.", "t.t.", "Peta");
    private static final Citation.Words ENGLISH = new Citation.Words("and", "et al.", "n.d.", "Map");

    @Test
    void oneAuthor() {
        var book = Titles.by("Toer, Pramoedya Ananta");

        cited(
                book,
                "Toer, P. A. (1956). Robohnya Surau Kami. Balai Pustaka.",
                "Toer, Pramoedya Ananta. Robohnya Surau Kami. Balai Pustaka, 1956.",
                "Toer, Pramoedya Ananta. Robohnya Surau Kami. Jakarta: Balai Pustaka, 1956.");
    }

    @Test
    void aNameCataloguedAsItIsSpokenIsCitedSo() {
        var book = Titles.by("A.A. Navis");
        book.subtitle = "cerita";
        book.edition = "Cet. 2.";

        cited(
                book,
                "A.A. Navis. (1956). Robohnya Surau Kami: cerita (Cet. 2). Balai Pustaka.",
                "A.A. Navis. Robohnya Surau Kami: cerita. Cet. 2, Balai Pustaka, 1956.",
                "A.A. Navis. Robohnya Surau Kami: cerita. Cet. 2. Jakarta: Balai Pustaka, 1956.");
    }

    @Test
    void twoAuthors() {
        cited(
                Titles.by("Navis, A.A.", "Rusli, Marah"),
                "Navis, A. A., & Rusli, M. (1956). Robohnya Surau Kami. Balai Pustaka.",
                "Navis, A.A., dan Marah Rusli. Robohnya Surau Kami. Balai Pustaka, 1956.",
                "Navis, A.A., dan Marah Rusli. Robohnya Surau Kami. Jakarta: Balai Pustaka, 1956.");
    }

    @Test
    void threeAuthors() {
        cited(
                Titles.by("Navis, A.A.", "Rusli, Marah", "Hamka"),
                "Navis, A. A., Rusli, M., & Hamka. (1956). Robohnya Surau Kami. Balai Pustaka.",
                "Navis, A.A., dkk. Robohnya Surau Kami. Balai Pustaka, 1956.",
                "Navis, A.A., Marah Rusli, dan Hamka. Robohnya Surau Kami. Jakarta: Balai Pustaka, 1956.");
    }

    @Test
    void verySeveralAuthors() {
        var book = Titles.by(IntStream.rangeClosed(1, 22).mapToObj(i -> "N" + i).toArray(String[]::new));
        var all = Citation.all(book.record(), ENGLISH);

        assertEquals(
                "N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, N11, N12, N13, N14, N15, N16, N17, N18, N19, … N22. (1956). ",
                all.get(0).before());
        assertEquals("N1, et al. ", all.get(1).before());
        assertEquals("N1, N2, N3, N4, N5, N6, N7, et al. ", all.get(2).before());
    }

    @Test
    void noAuthorNoYearNoPublisher() {
        var book = new Titles();
        book.year = null;
        book.publisher = null;

        cited(book, "Robohnya Surau Kami. (t.t.).", "Robohnya Surau Kami. t.t.", "Robohnya Surau Kami. t.t.");
    }

    @Test
    void aBodyThatPublishesItselfIsNamedOnceInApa() {
        var book = new Titles();
        book.contributors =
                List.of(new Contributor("Badan Pusat Statistik, Kota Solok", Contributor.Part.AUTHOR, false));
        book.publisher = "Badan Pusat Statistik, Kota Solok";

        assertEquals(
                "Badan Pusat Statistik, Kota Solok. (1956). Robohnya Surau Kami.",
                text(Citation.all(book.record(), ENGLISH).get(0)));
    }

    @Test
    void editorsStandForAWorkWithoutAuthors() {
        var book = new Titles();
        book.contributors = List.of(
                new Contributor("Navis, A.A.", Contributor.Part.EDITOR, true),
                new Contributor("Hamka", Contributor.Part.EDITOR, true),
                new Contributor("Orang, Penerjemah", Contributor.Part.OTHER, true));

        cited(
                book,
                "Navis, A. A., & Hamka (Eds.). (1956). Robohnya Surau Kami. Balai Pustaka.",
                "Navis, A.A., dan Hamka, editors. Robohnya Surau Kami. Balai Pustaka, 1956.",
                "Navis, A.A., dan Hamka, eds. Robohnya Surau Kami. Jakarta: Balai Pustaka, 1956.");
    }

    @Test
    void aQuestionEndsByItself() {
        var book = Titles.by("Hamka");
        book.title = "Mengapa?";
        book.form = Form.MAP;

        assertEquals(
                "Hamka. (1956). Mengapa? [Map]. Balai Pustaka.",
                text(Citation.all(book.record(), ENGLISH).get(0)));
        assertEquals(
                "Hamka. Mengapa? Balai Pustaka, 1956.",
                text(Citation.all(book.record(), ENGLISH).get(1)));
    }

    @Test
    void initialsOfNamesWithHyphensAndPoints() {
        assertEquals("Sartre, J.-P.", ApaStyle.initials("Sartre, Jean-Paul"));
        assertEquals("Navis, A. A.", ApaStyle.initials("Navis, A.A."));
        assertEquals("Hamka", ApaStyle.initials("Hamka"));
        assertEquals("Hamka,", ApaStyle.initials("Hamka,"));
    }

    private static void cited(Titles book, String apa, String mla, String chicago) {
        var all = Citation.all(book.record(), INDONESIAN);
        assertEquals(apa, text(all.get(0)));
        assertEquals(mla, text(all.get(1)));
        assertEquals(chicago, text(all.get(2)));
    }

    private static String text(Citation citation) {
        return citation.before() + citation.title() + citation.after();
    }
}
