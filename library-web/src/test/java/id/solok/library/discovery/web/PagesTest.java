package id.solok.library.discovery.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class PagesTest {
    @Test
    void noHitsAreOnePage() {
        assertEquals(List.of(1), Pages.of(1, 0).numbers());
    }

    @Test
    void aFullPageIsOnePage() {
        assertEquals(1, Pages.of(1, 20).last());
        assertEquals(2, Pages.of(1, 21).last());
    }

    @Test
    void farPagesAreGaps() {
        assertEquals(List.of(1, 0, 4, 5, 6, 0, 9), Pages.of(5, 180).numbers());
        assertEquals(List.of(1, 2, 0, 9), Pages.of(1, 180).numbers());
    }

    @Test
    void theLastPageIsTheFarthestOneThatTheSearchGives() {
        assertEquals(SearchAddress.LAST_PAGE, Pages.of(1, 1_000_000).last());
    }
}
