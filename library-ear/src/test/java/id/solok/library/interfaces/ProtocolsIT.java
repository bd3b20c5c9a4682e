package id.solok.library.interfaces;

import static id.solok.library.interfaces.HostileInputIT.assertNoOffenders;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What OAI-PMH, OPDS and RSS answer to requests that are wrong. */
class ProtocolsIT {
    private static final List<String> NASTY = List.of(
            "",
            "%00",
            "%ff%fe",
            "%01%0b%ef%bf%be",
            "%F0%9F%93%9A",
            "%3Cx%3E%26%22'",
            "'%3B+drop+table+bib_record%3B--",
            "a".repeat(3_000),
            "-1",
            "99999999999999999999",
            "0000-00-00",
            "0000-01-01",
            "9999-12-31",
            "9999-12-31T23:59:59Z",
            "form-book%00",
            "*",
            "%22((((",
            "..%2f..%2fetc%2fpasswd");

    private final Rest anyone = Rest.withoutToken();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    | badVerb
                    verb=Nothing | badVerb
                    verb=Identify&verb=Identify | badVerb
                    verb=Identify&x=1 | badArgument
                    verb=ListRecords | badArgument
                    verb=ListRecords&metadataPrefix=oai_dc&metadataPrefix=oai_dc | badArgument
                    verb=ListRecords&metadataPrefix=mods | cannotDisseminateFormat
                    verb=ListRecords&metadataPrefix=oai_dc&from=2026-02-30 | badArgument
                    verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-01 | badArgument
                    verb=ListRecords&metadataPrefix=oai_dc&from=2026-01-02&until=2026-01-03T00:00:00Z | badArgument
                    verb=ListRecords&metadataPrefix=oai_dc&from=9999-12-31T23:59:59Z | noRecordsMatch
                    verb=ListRecords&metadataPrefix=oai_dc&until=0000-01-01 | noRecordsMatch
                    verb=ListRecords&metadataPrefix=oai_dc&set=form-papyrus | noRecordsMatch
                    verb=ListRecords&resumptionToken=x | badResumptionToken
                    verb=ListRecords&resumptionToken=x&metadataPrefix=oai_dc | badArgument
                    verb=ListSets&resumptionToken=x | badResumptionToken
                    verb=GetRecord&metadataPrefix=oai_dc | badArgument
                    verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:elsewhere.example:1 | idDoesNotExist
                    verb=GetRecord&metadataPrefix=oai_dc&identifier=oai:perpustakaan.solokkota.go.id:01 | idDoesNotExist
                    verb=ListMetadataFormats&identifier=x | idDoesNotExist
                    """)
    void aWrongRequestIsToldWhatIsWrong(String query, String code) {
        var byGet = anyone.get("/oai" + (query == null ? "" : "?" + query)).expect(200);
        var byPost = anyone.send(
                        "/oai", "application/x-www-form-urlencoded", (query == null ? "" : query).getBytes(UTF_8))
                .expect(200);

        assertEquals(code, code(byGet.text()));
        assertEquals(code, code(byPost.text()));
        assertTrue(byGet.header("Content-Type").startsWith("text/xml"));
        assertEquals("", byGet.header("Set-Cookie"));
    }

    private static String code(String xml) {
        var error = Pattern.compile("<error code=\"(\\w+)\">").matcher(xml);
        return error.find() ? error.group(1) : xml;
    }

    @Test
    void nothingThatIsSentBreaksThem() {
        List<Hostile> requests = new ArrayList<>();
        for (var value : NASTY) {
            for (var name : List.of("verb", "metadataPrefix", "from", "until", "set", "resumptionToken", "identifier"))
                for (var verb : List.of("ListRecords", "GetRecord", "Identify"))
                    requests.add(Hostile.get("/oai?verb=" + verb + "&metadataPrefix=oai_dc&" + name + "=" + value));
            for (var name : List.of("q", "form", "class", "language", "available", "page", "lang", "sort", "decade"))
                for (var path : List.of("/opds/v1.2/search", "/opds/v2/search", "/opds/v2/new", "/catalog/rss"))
                    requests.add(Hostile.get(path + "?" + name + "=" + value));
            requests.add(Hostile.get("/opds/v1.2/" + value));
            requests.add(Hostile.get("/opds/" + value));
            requests.add(Hostile.get("/opds", "Accept", value.length() > 1_000 ? "json" : value));
            requests.add(Hostile.post("/oai", "application/x-www-form-urlencoded", value.getBytes(UTF_8)));
            requests.add(Hostile.post("/oai", "multipart/form-data", value.getBytes(UTF_8)));
        }
        for (var path : List.of("/oai?verb=Identify", "/opds", "/opds/v2/new", "/catalog/rss"))
            for (var method : List.of("HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"))
                requests.add(new Hostile(method, path, List.of(), "x=1".getBytes(UTF_8)));
        assertNoOffenders(requests);
    }

    @Test
    void feedsAreForReadingOnlyAndMayBeKept() {
        for (var path : List.of("/opds", "/opds/v1.2/new", "/opds/v2/new", "/catalog/rss?q=laut")) {
            var answer = anyone.get(path).expect(200);

            assertTrue(answer.header("Cache-Control").contains("max-age=60"), path);
            assertEquals("", answer.header("Set-Cookie"), path);
            anyone.post(path, "{}").expect(405);
        }
        anyone.get("/opds/v3").expect(404);
        anyone.get("/opds/v2/nothing").expect(404);
        assertTrue(anyone.get("/opds", "Accept: application/opds+json")
                .header("Content-Type")
                .startsWith("application/opds+json"));
    }
}
