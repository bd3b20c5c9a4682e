package id.solok.library.core.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageNamesTest {
    @Test
    void codesOfMarcHaveNamesInBothLanguages() {
        assertEquals("Indonesia", LanguageNames.name("ind", Messages.INDONESIAN));
        assertEquals("Indonesian", LanguageNames.name("ind", Locale.ENGLISH));
        assertEquals("Minangkabau", LanguageNames.name("min", Messages.INDONESIAN));
        assertEquals("Dutch", LanguageNames.name("dut", Locale.ENGLISH));
        assertEquals("Melayu", LanguageNames.name("may", Messages.INDONESIAN));
    }

    @Test
    void anUnknownCodeIsItsOwnName() {
        assertEquals("Qqx", LanguageNames.name("qqx", Locale.ENGLISH));
    }
}
