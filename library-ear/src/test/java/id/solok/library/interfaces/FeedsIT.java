package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.system.SystemUnderTest;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** Reading programs that nobody here has written go through the catalogue. */
class FeedsIT {
    private final Rest anyone = Rest.withoutToken();

    @Test
    void twoReadersGoThroughOpds1() {
        var seen = seen("opds1.js");

        assertEquals(4, seen.getInt("navigation"));
        assertTrue(seen.getInt("classes") > 5, seen::toString);
        assertTrue(seen.getInt("pages") > 5, seen::toString);
        assertEquals(seen.getInt("titles"), seen.getInt("different"), seen::toString);
        assertEquals(works(), seen.getInt("titles"));
        assertTrue(seen.getInt("facetGroups") >= 3, seen::toString);
        assertTrue(found(seen).contains("Laut Bercerita"), seen::toString);
        assertEquals(30, seen.getInt("converted"));
        assertEquals(4, seen.getInt("convertedNavigation"));
        assertEquals(1, seen.getInt("firstBorrow"));
    }

    @Test
    void aReaderGoesThroughOpds2() {
        var seen = seen("opds2.js");

        assertEquals(4, seen.getInt("navigation"));
        assertEquals(seen.getInt("items"), seen.getInt("titles"), seen::toString);
        assertTrue(seen.getInt("facetGroups") >= 3, seen::toString);
        assertTrue(found(seen).contains("Laut Bercerita"), seen::toString);
        assertTrue(seen.getInt("narrowed") > 0, seen::toString);
        assertTrue(seen.getBoolean("serialized"));
    }

    @Test
    void anySearchIsAFeedOfTheNewestTitles() throws IOException, SAXException, ParserConfigurationException {
        var title = "Rantau <b> & \"dunia\" " + Rest.fresh("rss");
        Given.record(Rest.cataloguer(), title.replace("\"", "\\\""));

        var rss = parsed(anyone.get("/catalog/rss?class=8&lang=en").expect(200).text());

        var items = rss.getElementsByTagName("item");
        assertEquals(50, items.getLength());
        assertEquals(title, child((Element) items.item(0), "title"));
        List<ZonedDateTime> dates = new ArrayList<>();
        for (int i = 0; i < items.getLength(); i++)
            dates.add(ZonedDateTime.parse(
                    child((Element) items.item(i), "pubDate"), DateTimeFormatter.RFC_1123_DATE_TIME));
        assertEquals(dates.stream().sorted(Comparator.reverseOrder()).toList(), dates);
        var narrowed = parsed(anyone.get("/catalog/rss?q=" + title.substring(title.lastIndexOf(' ') + 1))
                .expect(200)
                .text());
        assertEquals(1, narrowed.getElementsByTagName("item").getLength());
    }

    private int works() {
        var start = anyone.get("/opds/v2/new").expect(200).json();
        return start.getJsonObject("metadata").getInt("numberOfItems");
    }

    private static JsonObject seen(String script) {
        var base = SystemUnderTest.get().installation().baseUrl();
        // the last line: what the library itself has to say comes before
        var last = NodeClient.run(script, base)
                .lines()
                .reduce((earlier, later) -> later)
                .orElse("");
        try (var reader = Json.createReader(new StringReader(last))) {
            return reader.readObject();
        }
    }

    private static List<String> found(JsonObject seen) {
        return seen.getJsonArray("found").getValuesAs(JsonString::getString);
    }

    private static String child(Element item, String name) {
        return item.getElementsByTagName(name).item(0).getTextContent();
    }

    private static Document parsed(String xml) throws IOException, SAXException, ParserConfigurationException {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(xml.getBytes(UTF_8)));
    }
}
