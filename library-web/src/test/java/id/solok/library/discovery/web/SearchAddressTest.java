package id.solok.library.discovery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.index.Facet;
import id.solok.library.index.Sort;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchAddressTest {
    @Test
    void nothingAskedForIsTheWholeCatalogue() {
        var address = address(Map.of());

        assertEquals("/catalog", address.toString());
        assertFalse(address.filtered());
        assertEquals(1, address.page());
    }

    @Test
    void filtersCombineAndKeepTheWords() {
        var address = address(Map.of("q", "adat", "form", "book")).with("language", "min");

        assertEquals("/catalog?q=adat&form=book&language=min", address.toString());
        assertTrue(address.filtered());
    }

    @Test
    void aFilterCanBeRemoved() {
        var address = address(Map.of("q", "adat", "form", "book", "decade", "1990"));

        assertEquals("/catalog?q=adat&decade=1990", address.with("form", null).toString());
    }

    @Test
    void aNewFilterBeginsAtTheFirstPage() {
        var address = address(Map.of("q", "adat", "page", "3"));

        assertEquals("/catalog?q=adat&room=anak", address.with("room", "anak").toString());
        assertEquals("/catalog?q=adat&page=2", address.onPage(2).toString());
        assertEquals("/catalog?q=adat", address.onPage(1).toString());
    }

    @Test
    void wordsAreEncoded() {
        assertEquals(
                "/catalog?q=%22a%26b%22+%3C", address(Map.of("q", "\"a&b\" <")).toString());
    }

    @Test
    void whatMakesNoSenseIsLeftOut() {
        var address = address(Map.of(
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
                "' or 1=1"));

        assertEquals("/catalog", address.toString());
    }

    @Test
    void pagesStayWithinTheLimit() {
        assertEquals(SearchAddress.LAST_PAGE, address(Map.of("page", "999999")).page());
        assertEquals(1, address(Map.of("page", "99999999999")).page());
    }

    @Test
    void longAndBrokenTextIsCut() {
        var text = address(Map.of("q", "\0" + "x".repeat(499) + "\uD83D\uDCDA" + "y".repeat(9000)))
                .text();

        assertEquals("x".repeat(499), text);
        assertNull(address(Map.of("q", " \0 \uD83D ")).get("q"));
    }

    @Test
    void theQueryHasEveryFilter() {
        var query = address(Map.of("q", "a", "class", "2", "decade", "1990", "available", "true", "sort", "TITLE"))
                .query();

        assertEquals(List.of("2"), query.filters().get(Facet.CLASS));
        assertEquals(List.of("1990"), query.filters().get(Facet.DECADE));
        assertEquals(List.of("true"), query.filters().get(Facet.AVAILABLE));
        assertEquals(Sort.TITLE, query.sort());
    }

    private static SearchAddress address(Map<String, String> parameters) {
        return SearchAddress.of(parameters::get);
    }
}
