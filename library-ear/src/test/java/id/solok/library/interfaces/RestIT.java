package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.system.CurlAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.Test;
import org.marc4j.MarcStreamReader;
import org.xml.sax.SAXException;

/** The catalogue over REST, as another system meets them. */
class RestIT {
    private final Rest cataloguer = Rest.cataloguer();

    @Test
    void aNewRecordIsFoundBySearchWithinSeconds() throws InterruptedException {
        var title = Rest.fresh("Rangkiang");
        long id = Given.record(cataloguer, title);

        var found = awaitFound(title);

        var record = found.json().getJsonArray("records").getJsonObject(0);
        assertEquals(id, record.getJsonNumber("id").longValueExact());
        assertEquals(title, record.getString("title"));
        assertEquals("Navis, A. A.", record.getJsonArray("authors").getString(0));
        assertTrue(found.json().containsKey("facets"));
    }

    @Test
    void aRecordIsReadAsJsonByAnyone() {
        var title = Rest.fresh("Dangau ");
        var made = cataloguer
                .post("/api/v1/catalog/records", Given.recordJson(title))
                .expect(201);

        var record = Rest.withoutToken().get(made.header("Location")).expect(200);

        assertEquals("application/json", record.header("Content-Type").split(";")[0]);
        assertEquals(title, record.json().getString("title"));
        assertEquals(1986, record.json().getInt("year"));
    }

    @Test
    void theMarcXmlOfARecordIsReadByAnXmlParser() throws IOException, SAXException, ParserConfigurationException {
        var title = Rest.fresh("Si Padang & <Rao> ");
        long id = Given.record(cataloguer, title);

        var answer = read(id, "application/marcxml+xml");

        var factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        var document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(answer.body()));
        assertEquals(
                1,
                document.getElementsByTagNameNS("http://www.loc.gov/MARC21/slim", "record")
                        .getLength());
        assertTrue(document.getDocumentElement().getTextContent().contains(title));
    }

    @Test
    void theIso2709OfARecordIsReadByMarc4j() {
        var title = Rest.fresh("Gadih é ");
        long id = Given.record(cataloguer, title);

        var reader = new MarcStreamReader(
                new ByteArrayInputStream(read(id, "application/marc").body()));

        var record = reader.next();
        assertTrue(record.getVariableField("245").toString().contains(title));
        assertFalse(reader.hasNext());
    }

    @Test
    void aSerialIsMadeWithWhatSerialsNeed() {
        var serial = """
                {"title": "%s", "form": "serial", "details": {"issn": ["2049-3630"], "frequency": ["Bulanan"]}}""".formatted(Rest.fresh("Buletin "));

        long id = cataloguer
                .post("/api/v1/catalog/records", serial)
                .expect(201)
                .json()
                .getJsonNumber("id")
                .longValueExact();

        var marc = read(id, "application/marcxml+xml").text();
        assertTrue(marc.contains("2049-3630") && marc.contains("Bulanan"), marc);
        cataloguer
                .post("/api/v1/catalog/records", serial.replace("3630", "3631"))
                .expect(400);
    }

    @Test
    void aCopyIsOnTheShelfAndItsBarcodeIsGivenOnce() {
        long id = Given.record(cataloguer, Rest.fresh("Surau "));
        var barcode = Rest.fresh("B");
        Given.addCopy(cataloguer, id, barcode);

        assertTrue(Rest.withoutToken()
                .get("/api/v1/catalog/copies/" + barcode)
                .expect(200)
                .json()
                .getBoolean("available"));
        var again = "/api/v1/catalog/records/%d/copies".formatted(id);
        assertRefused(cataloguer.post(again, Given.copyJson(barcode)), "catalog.barcode-taken", "sudah dipakai");
        assertRefused(
                cataloguer.post(again, Given.copyJson(barcode), "Accept-Language: en-GB, en;q=0.8"),
                "catalog.barcode-taken",
                "stands on another copy");
    }

    private CurlAnswer read(long id, String type) {
        var answer = Rest.withoutToken()
                .get("/api/v1/catalog/records/" + id, "Accept: " + type)
                .expect(200);
        assertEquals(type, answer.header("Content-Type").split(";")[0]);
        return answer;
    }

    static CurlAnswer awaitFound(String word) throws InterruptedException {
        for (long waited = 0; waited < 30_000; waited += 200) {
            var answer = Rest.withoutToken().get("/api/v1/catalog/records?q=" + word);
            if (answer.expect(200).json().getInt("total") > 0) return answer;
            Thread.sleep(Duration.ofMillis(200).toMillis());
        }
        throw new AssertionError("not found by search: " + word);
    }

    static void assertRefused(CurlAnswer answer, String code, String words) {
        answer.expect(409);
        assertEquals("application/problem+json", answer.header("Content-Type").split(";")[0]);
        assertEquals("urn:solok:library:problem:" + code, answer.json().getString("type"));
        assertTrue(answer.json().getString("detail").contains(words), answer.text());
    }
}
