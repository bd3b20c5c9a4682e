package id.solok.library.core.web;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class QueryStringTest {
    @Test
    void escapesAreTwoHexadecimalDigits() {
        assertTrue(QueryString.wellFormed(null));
        assertTrue(QueryString.wellFormed("q=%C3%a9+x"));
        assertFalse(QueryString.wellFormed("q=%zz"));
        assertFalse(QueryString.wellFormed("q=%"));
        assertFalse(QueryString.wellFormed("q=%4"));
        assertFalse(QueryString.wellFormed("q=%u0041"));
    }
}
