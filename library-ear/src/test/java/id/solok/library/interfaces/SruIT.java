package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.solok.library.system.SystemUnderTest;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** SRU at /sru, spoken by yaz-client, by the client of the National Library of Finland, and by hand. */
class SruIT {
    private static final String WORD = "Sru" + Rest.fresh("").replaceAll("[0-9]", "x");
    private static final String URL = SystemUnderTest.get().installation().baseUrl() + "/sru";
    private static final long FIRST = records();

    private final Rest anyone = Rest.withoutToken();

    private static long records() {
        var cataloguer = Rest.cataloguer();
        long first = Given.record(cataloguer, WORD + " robohnya surau kami");
        for (int i = 1; i < 12; i++) Given.record(cataloguer, WORD + " jilid " + i);
        return first;
    }

    private Document ask(String parameters) {
        var answer = anyone.get("/sru?" + parameters).expect(200);
        assertTrue(answer.header("Content-Type").startsWith("text/xml"), answer.header("Content-Type"));
        assertEquals("no-cache", answer.header("Cache-Control"));
        assertEquals("", answer.header("Set-Cookie"));
        return Xml.read(answer.body());
    }

    private Document search(String cql, String... more) {
        return ask(
                "version=1.2&operation=searchRetrieve&query=" + URLEncoder.encode(cql, UTF_8) + String.join("", more));
    }

    private long count(String cql) {
        var found = search(cql);
        assertEquals(List.of(), Xml.texts(found, "uri"), cql);
        return Long.parseLong(Xml.texts(found, "numberOfRecords").get(0));
    }

    private String diagnostic(String parameters) {
        return Xml.texts(ask(parameters), "uri").get(0).replace("info:srw/diagnostic/1/", "");
    }

    private String refusal(String cql) {
        return diagnostic("version=1.2&operation=searchRetrieve&query=" + URLEncoder.encode(cql, UTF_8));
    }

    @Test
    void yazReadsExplanationAndRecords() throws IOException, InterruptedException {
        assumeTrue(isYazHere(), "yaz-client is not installed");

        var said = yaz(
                "explain",
                "schema marcxml",
                "find dc.title=" + WORD,
                "show 1+2",
                "find dc.nothing=a",
                "scan @attr 1=1003 nav");

        assertTrue(said.contains("Number of hits: 12"), said);
        assertTrue(said.contains("http://www.loc.gov/MARC21/slim"), said);
        assertTrue(said.contains("info:srw/diagnostic/1/16"), said);
    }

    private static boolean isYazHere() throws InterruptedException {
        try {
            return new ProcessBuilder("yaz-client", "-V")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        }
    }

    private static String yaz(String... commands) throws IOException, InterruptedException {
        var lines = new ArrayList<>(List.of("sru get 1.2", "querytype cql", "open " + URL));
        lines.addAll(List.of(commands));
        lines.add("quit");
        var process = new ProcessBuilder("yaz-client").redirectErrorStream(true).start();
        try (var in = process.getOutputStream()) {
            in.write((String.join("\n", lines) + "\n").getBytes(UTF_8));
        }
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output;
    }

    @Test
    void theFinnishClientFetchesAllPagesInEachSchema() {
        for (var schema : List.of("marcxml", "dc", "mods")) {
            var said = NodeClient.run("sru.js", URL, schema, "dc.title=" + WORD, "5");

            assertTrue(said.startsWith("total 12\n"), said);
            assertTrue(said.contains("record 12 "), said);
            assertTrue(said.endsWith("end\n"), said);
        }
        var refused = NodeClient.run("sru.js", URL, "marcxml", "prox prox prox", "5");
        assertTrue(refused.startsWith("error Query syntax error"), refused);
    }

    @Test
    void everyIndexOfTheExplainRecordCanBeAsked() {
        var explained = ask("operation=explain&version=1.2");
        var names = explained.getElementsByTagNameNS("*", "name");
        assertTrue(names.getLength() > 30);
        IntStream.range(0, names.getLength()).mapToObj(names::item).forEach(name -> {
            var index = name.getAttributes().getNamedItem("set").getTextContent() + "." + name.getTextContent();
            assertTrue(count(index + " = 1986") >= 0, index);
        });
        assertEquals(
                List.of("/sru"),
                Xml.texts(explained, "database").stream().map("/"::concat).toList());
    }

    @Test
    void relationsSayHowWordsStand() {
        assertEquals(12, count(WORD));
        assertEquals(1, count("dc.title all \"kami " + WORD + "\""));
        assertEquals(12, count("title any \"surau jilid\" and " + WORD));
        assertEquals(1, count("dc.title adj \"surau kami\" and " + WORD));
        assertEquals(0, count("dc.title adj \"kami surau\" and " + WORD));
        assertEquals(1, count("dc.title == \"" + WORD + " robohnya surau kami\""));
        assertEquals(0, count("dc.title exact \"" + WORD + "\""));
        assertEquals(12, count("dc.title = " + WORD.substring(0, 12) + "*"));
        assertEquals(12, count("dc.creator = navis and " + WORD));
        assertEquals(12, count("bath.author = navis and dc.type = book and dc.language = ind and " + WORD));
        assertEquals(12, count("dc.type = Text and dc.publisher = grafitipers and solok.class = 899* and " + WORD));
        assertEquals(1, count("rec.id = " + FIRST));
        assertEquals(1, count("dc.identifier any \"" + FIRST + " 0\""));
    }

    @Test
    void yearsAreCompared() {
        for (var with : List.of(
                "= 1986", "< 1987", "<= 1986", "> 1985", ">= 1986", "within \"1980 1986\"", "any \"1986 2001\""))
            assertEquals(12, count("dc.date " + with + " and " + WORD), with);
        for (var without :
                List.of("= 1987", "< 1986", "<= 1985", "> 1986", ">= 1987", "within \"1987 1990\"", "<> 1986"))
            assertEquals(0, count("dc.date " + without + " and " + WORD), without);
    }

    @Test
    void queriesStandInOneAnother() {
        assertEquals(11, count(WORD + " not (surau or (tidak and ada))"));
        assertEquals(2, count("(title=\"" + WORD + " 3\" or title=surau) and (" + WORD + ")"));
        assertEquals(12, count("> d = \"info:srw/cql-context-set/1/dc-v1.1\" d.title = " + WORD));
        assertTrue(count("cql.allRecords = 1") >= 12);
    }

    @Test
    void pagesFollowEachOther() {
        var first = search("dc.title=" + WORD + " sortby dc.title/sort.descending", "&maximumRecords=5");
        assertEquals(List.of("1", "2", "3", "4", "5"), Xml.texts(first, "recordPosition"));
        assertEquals(List.of("6"), Xml.texts(first, "nextRecordPosition"));
        assertEquals(Long.toString(FIRST), Xml.texts(first, "recordIdentifier").get(0));

        var last = search("dc.title=" + WORD, "&startRecord=11&sortKeys=title,,1");
        assertEquals(List.of("11", "12"), Xml.texts(last, "recordPosition"));
        assertEquals(List.of(), Xml.texts(last, "nextRecordPosition"));
        assertEquals(List.of(), Xml.texts(search(WORD, "&maximumRecords=0"), "record"));
    }

    @Test
    void recordsComeInEachSchemaAndPacking() {
        var cql = "rec.id=" + FIRST;
        var marc = search(cql, "&recordSchema=info:srw/schema/1/marcxml-v1.1");
        assertEquals(
                1,
                marc.getElementsByTagNameNS("http://www.loc.gov/MARC21/slim", "leader")
                        .getLength());
        var dublinCore = search(cql, "&recordSchema=dc");
        assertEquals(List.of("Navis, A. A."), Xml.texts(dublinCore, "creator"));
        assertEquals(List.of("1986"), Xml.texts(dublinCore, "date"));
        var mods = search(cql, "&recordSchema=mods");
        assertEquals(List.of(WORD + " robohnya surau kami"), Xml.texts(mods, "title"));
        assertEquals(List.of("ind"), Xml.texts(mods, "languageTerm"));
        var packed = Xml.texts(search(cql, "&recordSchema=dc&recordPacking=string"), "recordData")
                .get(0);
        assertEquals(List.of("1986"), Xml.texts(Xml.read(packed.getBytes(UTF_8)), "date"));
    }

    @Test
    void headingsAreScanned() {
        var scanned = ask("operation=scan&version=1.2&scanClause=dc.creator%3Dnavis&maximumTerms=3");
        assertTrue(Xml.texts(scanned, "value").get(0).startsWith("Navis"), Xml.texts(scanned, "value")::toString);
        assertEquals("16", diagnostic("operation=scan&version=1.2&scanClause=dc.title%3Da"));
        assertEquals("120", diagnostic("operation=scan&version=1.2&scanClause=dc.creator%3Da&responsePosition=5"));
    }

    @Test
    void whatIsNotDoneIsSaidByItsNumber() {
        assertEquals("10", refusal("dc.title ="));
        assertEquals("10", refusal("(a"));
        assertEquals("10", refusal("\"a"));
        assertEquals("15", refusal("zzz.title = a"));
        assertEquals("16", refusal("dc.zzz = a"));
        assertEquals("19", refusal("dc.title zzz a"));
        assertEquals("19", refusal("dc.date encloses 1986"));
        assertEquals("20", refusal("dc.title =/respectCase a"));
        assertEquals("22", refusal("dc.title < a"));
        assertEquals("27", refusal("dc.title = \"\""));
        assertEquals("28", refusal("dc.title = s?ru"));
        assertEquals("28", refusal("dc.title = *ru"));
        assertEquals("29", refusal("a*"));
        assertEquals("31", refusal("dc.title = ^a"));
        assertEquals("36", refusal("dc.date = lama"));
        assertEquals("38", refusal("a" + " or a".repeat(100)));
        assertEquals("39", refusal("a prox b"));
        assertEquals("46", refusal("a and/rel.x b"));
        assertEquals("50", refusal("cql.resultSetId = a"));
        assertEquals("88", refusal("a sortby dc.creator"));
        var query = "operation=searchRetrieve&query=" + WORD;
        assertEquals("4", diagnostic("version=1.2&operation=update"));
        assertEquals("5", diagnostic("version=0.9&" + query));
        assertEquals("6", diagnostic("version=1.2&startRecord=0&" + query));
        assertEquals("7", diagnostic("version=1.2&operation=searchRetrieve"));
        assertEquals("8", diagnostic("version=1.2&colour=red&" + query));
        assertEquals("61", diagnostic("version=1.2&startRecord=13&" + query));
        assertEquals("66", diagnostic("version=1.2&recordSchema=unimarc&" + query));
        assertEquals("71", diagnostic("version=1.2&recordPacking=box&" + query));
    }

    @Test
    void nothingBreaksIt() {
        var texts = List.of(
                "%00",
                "%01%02",
                "%0B",
                "%EF%BF%BF",
                "%ED%A0%80",
                "%22%22%22",
                "((((((",
                ")".repeat(200),
                "%5C",
                "a%5C",
                "%3E%3E%3E",
                "%3E=",
                "/",
                "a/b/c",
                "=%22",
                "%F0%9F%93%9A",
                "<a>&amp;",
                "a".repeat(1_900),
                "a+".repeat(900),
                "(".repeat(900),
                "%E5%AD%97".repeat(300),
                "y+".repeat(60),
                "dc.date=9999",
                "dc.date%3E9999",
                "dc.date=0000",
                "sortby",
                "a+sortby",
                "not+not",
                "dc.title+any",
                "cql.any",
                "rec.id=99999999999999999999",
                "%5D%5D%3E",
                "%25",
                "not+a",
                "%3C!--");
        var requests = texts.stream()
                .flatMap(text -> Stream.of(
                                "query",
                                "operation",
                                "version",
                                "scanClause",
                                "startRecord",
                                "recordSchema",
                                "sortKeys",
                                text)
                        .map(name ->
                                Hostile.get("/sru?" + name + "=" + text + (name.equals("query") ? "" : "&query=a"))))
                .toList();
        HostileInputIT.assertNoOffenders(requests);
        for (var text : texts) {
            var answer = anyone.get("/sru?operation=searchRetrieve&query="
                    + text.replace("<", "%3C").replace(">", "%3E"));
            if (answer.status() == 200) Xml.read(answer.body());
            assertFalse(answer.status() >= 500, text);
        }
        var methods = List.of("POST", "PUT", "DELETE", "PATCH", "OPTIONS");
        for (var method : methods)
            assertEquals(
                    405,
                    new Hostile(method, "/sru", List.of(), "query=a".getBytes(UTF_8))
                            .send()
                            .status(),
                    method);
        assertEquals(
                List.of(),
                Hostile.offenders(
                        List.of(Hostile.get("/sru", "Host", "a b<c"), Hostile.get("/sru?query=a", "Host", "[::"))));
    }
}
