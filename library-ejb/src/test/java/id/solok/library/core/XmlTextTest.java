package id.solok.library.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Any text can stand in XML. */
class XmlTextTest {
    @Test
    void whatXmlDoesNotKnowIsLeftOut() {
        assertEquals("abc", written("a\u0000b\u001f\ufffe\uffff\ud800c\udc00"));
    }

    @Test
    void markupAndWhiteSpaceSurvive() {
        assertEquals("&lt;a b=&quot;&amp;&quot;&gt;&#13;\n&#9;'", written("<a b=\"&\">\r\n\t'"));
    }

    @Test
    void charactersBeyondTheFirstPlaneStay() {
        assertEquals("📚é\u0085", written("📚é\u0085"));
    }

    private static String written(String text) {
        return XmlText.append(new StringBuilder(), text).toString();
    }
}
