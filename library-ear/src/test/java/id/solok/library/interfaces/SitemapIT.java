package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.system.Curl;
import id.solok.library.system.CurlAnswer;
import id.solok.library.system.SystemUnderTest;
import jakarta.json.Json;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;

/** What search engines and reference managers fetch: the sitemap, the data of a page, files of a record, covers. */
class SitemapIT {
    private static final String NAMESPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Test
    void theSitemapNamesEveryRecordOnce() throws IOException, SAXException, ParserConfigurationException {
        var robots = get("/robots.txt").text();
        var index = robots.lines()
                .filter(line -> line.startsWith("Sitemap: "))
                .map(line -> line.substring(9))
                .findFirst()
                .orElseThrow();

        List<String> pages = new ArrayList<>();
        for (var part : texts(parsed(get(path(index))), "loc")) {
            var document = parsed(get(path(part)));
            var addresses = texts(document, "loc");
            assertTrue(addresses.size() <= 50_000 && !addresses.isEmpty(), part);
            pages.addAll(addresses);
            texts(document, "lastmod").forEach(Instant::parse);
        }

        assertEquals(pages.size(), new HashSet<>(pages).size());
        assertTrue(pages.size() > 300, "all demo titles");
        var record = pages.stream()
                .filter(page -> page.matches(".*/catalog/1"))
                .findFirst()
                .orElseThrow();
        get(path(record)).expect(200);
    }

    @Test
    void whatIsNotThereIsSaid() {
        for (var path : List.of(
                "/sitemap/999.xml",
                "/sitemap/x.xml",
                "/sitemap/",
                "/covers/1/1/480.jpg",
                "/covers/1/1/7.jpg",
                "/covers/",
                "/catalog/999999999")) get(path).expect(404);
    }

    @Test
    void theDataOfAPageSurvivesAHostileTitle() {
        var title = "</script><script>alert('" + Rest.fresh("x") + "')</script>";
        long id = Given.record(Rest.cataloguer(), title);

        var page = get("/catalog/" + id).expect(200).text();

        assertFalse(page.contains("<script>alert"));
        int begin = page.indexOf("<script type=\"application/ld+json\">") + 35;
        try (var reader =
                Json.createReader(new StringReader(page.substring(begin, page.indexOf("</script>", begin))))) {
            assertEquals(title, reader.readObject().getString("name"));
        }
        assertFalse(page.contains("nonce="));
    }

    @Test
    void aRecordIsFetchedInEveryForm() {
        long id = Given.record(Rest.cataloguer(), Rest.fresh("Rujukan"));
        assertTrue(file(id, "ris").startsWith("TY  - BOOK"));
        assertTrue(file(id, "bibtex").startsWith("@book{"));
        assertTrue(file(id, "dc").contains("<dc:title>Rujukan"));
        assertTrue(file(id, "marcxml").contains("http://www.loc.gov/MARC21/slim"));
        assertTrue(file(id, "marc").substring(5, 8).equals("nam"));
        get("/api/v1/catalog/records/999999999?format=ris").expect(404);
        get("/api/v1/catalog/records/" + id + "?format=exe").expect(406);
    }

    private static String file(long id, String format) {
        return new String(
                get("/api/v1/catalog/records/" + id + "?format=" + format)
                        .expect(200)
                        .body(),
                UTF_8);
    }

    private static CurlAnswer get(String path) {
        return Curl.run(
                new byte[0], List.of(SystemUnderTest.get().installation().baseUrl() + path));
    }

    private static String path(String address) {
        return address.replaceFirst("^https?://[^/]+", "");
    }

    private static Document parsed(CurlAnswer answer) throws IOException, SAXException, ParserConfigurationException {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.expect(200).body()));
    }

    private static List<String> texts(Document document, String name) {
        List<String> texts = new ArrayList<>();
        var elements = document.getElementsByTagNameNS(NAMESPACE, name);
        for (int i = 0; i < elements.getLength(); i++)
            texts.add(elements.item(i).getTextContent());
        return texts;
    }
}
