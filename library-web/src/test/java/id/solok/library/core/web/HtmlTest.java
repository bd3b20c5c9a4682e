package id.solok.library.core.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

class HtmlTest {
    private static final String HOSTILE = "</a><script>alert(\"1\")</script> & 'x' onload=\"y\"";
    private static final String HARMLESS =
            "&lt;/a&gt;&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39; onload=&quot;y&quot;";

    @Test
    void textAndAttributesAreEscaped() {
        var html = new Html().open("a", "href", HOSTILE).text(HOSTILE).close();

        assertEquals("<a href=\"" + HARMLESS + "\">" + HARMLESS + "</a>", html.toString());
    }

    @Test
    void anAttributeWithoutValueIsLeftOutAndTextWithoutIsNothing() {
        assertEquals(
                "<a href=\"x\"></a>",
                new Html().element("a", null, "rel", null, "href", "x").toString());
    }

    @Test
    void elementsCloseInTheirOrder() {
        assertEquals(
                "<ul><li>a<img alt=\"\"></li></ul>",
                new Html()
                        .open("ul")
                        .open("li")
                        .text("a")
                        .single("img", "alt", "")
                        .close()
                        .close()
                        .toString());
    }

    @Test
    void whatIsStillOpenIsABug() {
        assertThrows(IllegalStateException.class, () -> new Html().open("p").toString());
    }
}
