package id.solok.library.discovery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.index.Clause;
import id.solok.library.index.Facet;
import id.solok.library.index.Sort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SearchAddressTest {
    @Test
    void nothingAskedForIsTheWholeCatalogue() {
        var address = address();

        assertEquals("/catalog", address.toString());
        assertEquals("", address.parameters());
        assertFalse(address.filtered());
        assertEquals(1, address.page());
    }

    @Test
    void filtersCombineAndKeepTheWords() {
        var address = address("q", "adat", "form", "book").with("language", "min");

        assertEquals("/catalog?q=adat&form=book&language=min", address.toString());
        assertTrue(address.filtered());
    }

    @Test
    void valuesOfOneFilterAreAlternatives() {
        var address = address("form", "book", "form", "audio", "form", "book");

        assertEquals("/catalog?form=book&form=audio", address.toString());
        assertEquals(List.of("book", "audio"), address.query().filters().get(Facet.FORM));
        assertEquals(
                "/catalog?form=book&form=audio&form=braille",
                address.adding("form", "braille").toString());
        assertEquals("/catalog?form=audio", address.removing("form", "book").toString());
        assertTrue(address.has("form", "audio"));
    }

    @Test
    void aHeadingOfAnyWritingIsKept() {
        var heading = "Minangkabau (Suku bangsa) -- Adat & \"istiadat\"";
        var address = address("subject", heading);

        assertEquals(List.of(heading), address.query().filters().get(Facet.SUBJECT));
        assertEquals("/catalog?subject=Minangkabau+%28Suku+bangsa%29+--+Adat+%26+%22istiadat%22", address.toString());
    }

    @Test
    void aFilterCanBeRemoved() {
        var address = address("q", "adat", "form", "book", "decade", "1990");

        assertEquals(
                "/catalog?q=adat&decade=1990", address.removing("form", "book").toString());
    }

    @Test
    void aNewFilterBeginsAtTheFirstPage() {
        var address = address("q", "adat", "page", "3");

        assertEquals("/catalog?q=adat&room=anak", address.adding("room", "anak").toString());
        assertEquals("/catalog?q=adat&page=2", address.onPage(2).toString());
        assertEquals("/catalog?q=adat", address.onPage(1).toString());
    }

    @Test
    void yearsNarrowAndMayBeOpen() {
        var address = address("from", "1990", "to", "");

        assertTrue(address.filtered());
        assertEquals("/catalog?from=1990", address.toString());
        assertEquals(new Clause.Years(1990, null), address.query().clause());
    }

    @Test
    void exactTurnsForgivenessOff() {
        assertTrue(address("q", "hamkka").query().kind());
        assertFalse(address("q", "hamkka", "exact", "1").query().kind());
    }

    @Test
    void wordsAreEncoded() {
        assertEquals("/catalog?q=%22a%26b%22+%3C", address("q", "\"a&b\" <").toString());
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        var address = address(
                "class",
                "zz",
                "form",
                "nope",
                "language",
                "<b>",
                "decade",
                "1995",
                "available",
                "no",
                "sort",
                "x",
                "page",
                "-4",
                "room",
                "' or 1=1",
                "from",
                "MCM",
                "to",
                "20100",
                "exact",
                "yes",
                "accessible",
                "x");

        assertEquals("/catalog", address.toString());
    }

    @Test
    void aFilterHasAnEnd() {
        var many = IntStream.range(0, 500)
                .boxed()
                .flatMap(number -> List.of("subject", "s" + number).stream())
                .toArray(String[]::new);

        assertEquals(20, address(many).all("subject").size());
    }

    @Test
    void pagesStayWithinTheLimit() {
        assertEquals(SearchAddress.LAST_PAGE, address("page", "999999").page());
        assertEquals(1, address("page", "99999999999").page());
    }

    @Test
    void longAndBrokenTextIsCut() {
        var text = address("q", "\0" + "x".repeat(499) + "\uD83D\uDCDA" + "y".repeat(9000))
                .text();

        assertEquals("x".repeat(499), text);
        assertNull(address("q", " \0 \uD83D ").get("q"));
    }

    @Test
    void theQueryHasEveryFilter() {
        var query = address("q", "a", "class", "2", "decade", "1990", "available", "true", "sort", "TITLE")
                .query();

        assertEquals(List.of("2"), query.filters().get(Facet.CLASS));
        assertEquals(List.of("1990"), query.filters().get(Facet.DECADE));
        assertEquals(List.of("true"), query.filters().get(Facet.AVAILABLE));
        assertEquals(Sort.TITLE, query.sort());
    }

    private static SearchAddress address(String... pairs) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2)
            parameters.computeIfAbsent(pairs[i], name -> new ArrayList<>()).add(pairs[i + 1]);
        return SearchAddress.of(
                name -> parameters.containsKey(name) ? parameters.get(name).toArray(new String[0]) : null);
    }
}
