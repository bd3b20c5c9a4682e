package id.solok.library.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import id.solok.library.system.Browser;
import id.solok.library.system.Curl;
import id.solok.library.system.SystemUnderTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Who may open what shows members' data, through real sign-ins: one table of pages and roles, one of REST calls and
 * tokens. A page that is not in the table fails the test.
 *
 * <p>"in" is the way to the sign-in page, "ok" a page, "–" a 403; {m} is a member, {a} an application, {r} a request.
 */
class RoleMatrixIT {
    private static final Path WEB = Path.of(System.getProperty("library.top"), "library-web/src/main");
    private static final List<String> FOLDERS = List.of("membership", "applications", "privacy");
    private static final Pattern MAPPING = Pattern.compile("@WebServlet\\(([^)]*)\\)");
    private static final Pattern ADDRESS = Pattern.compile("\"(/[^\"]*)\"");

    // the demo account of each column but the first
    private static final Map<String, String> ACCOUNTS = Map.of(
            "member", "anggota",
            "admin", "admin",
            "manager", "kepala",
            "librarian", "pustakawan",
            "cataloguer", "katalog",
            "circulation", "sirkulasi",
            "programmes", "program");

    private static final String PAGES = """
            page                                 nobody member admin manager librarian cataloguer circulation programmes
            /staff/membership/members            in     –      –     –       ok        –          ok          –
            /staff/membership/members.xhtml      in     –      –     –       404       –          404         –
            /staff/membership/member?id={m}      in     –      –     –       ok        –          ok          –
            /staff/membership/edit?id={m}        in     –      –     –       ok        –          ok          –
            /staff/membership/card?id={m}        in     –      –     –       ok        –          ok          –
            /staff/membership/register           in     –      –     –       ok        –          ok          –
            /staff/membership/applications       in     –      –     –       ok        –          ok          –
            /staff/membership/application?id={a} in     –      –     –       ok        –          ok          –
            /staff/membership/proof?application={a}&id=1 in – –      –       404       –          404         –
            /staff/membership/types              in     –      ok    ok      –         –          –           –
            /staff/privacy/requests              in     –      –     ok      ok        –          –           –
            /staff/privacy/request?id={r}        in     –      –     ok      ok        –          –           –
            /account                             in     ok     –     –       –         –          –           –
            /account/card                        in     ok     –     –       –         –          –           –
            /account/loans                       in     ok     –     –       –         –          –           –
            /account/data                        in     ok     –     –       –         –          –           –
            /account/data.json                   in     ok     –     –       –         –          –           –
            /account/data.html                   in     ok     –     –       –         –          –           –
            /account/accesses                    in     ok     –     –       –         –          –           –
            /account/requests                    in     ok     –     –       –         –          –           –
            /account/consents                    in     ok     –     –       –         –          –           –
            /account/notices                     in     ok     –     –       –         –          –           –
            /account/nobody                      in     404    –     –       –         –          –           –
            /public/account/overview.xhtml       404    404    404   404     404       404        404         404
            """;

    private static final String CALLS = """
            call                                 nobody partner cataloguer desk
            GET:/api/v1/members?q=a              401    403     403        200
            GET:/api/v1/members?card=1           401    403     403        200
            GET:/api/v1/members/{m}              401    403     403        200
            POST:/api/v1/members                 401    403     403        400
            """;

    private static final Map<String, String> CLIENTS =
            Map.of("partner", "dinas-pendidikan", "cataloguer", "demo-katalog", "desk", "demo-sirkulasi");

    @Test
    void eachRoleOpensWhatTheTableSaysAndNothingElse() throws IOException, InterruptedException {
        var rows = rows(PAGES);
        var expected = new LinkedHashMap<String, String>();
        var found = new LinkedHashMap<String, String>();
        var roles = rows.get(0);
        var names = examples();
        for (int column = 1; column < roles.size(); column++) {
            try (var context = Browser.context(Look.WIDE)) {
                signIn(context, roles.get(column));
                for (var row : rows.subList(1, rows.size())) {
                    var cell = row.get(0) + " " + roles.get(column);
                    expected.put(cell, row.get(column));
                    found.put(cell, open(context, fill(row.get(0), names)));
                }
            }
        }
        assertEquals(lines(expected), lines(found));
    }

    @Test
    void eachTokenCallsWhatTheTableSaysAndNothingElse() throws IOException, InterruptedException {
        var rows = rows(CALLS);
        var expected = new LinkedHashMap<String, String>();
        var found = new LinkedHashMap<String, String>();
        var names = examples();
        for (int column = 1; column < rows.get(0).size(); column++) {
            var caller = rows.get(0).get(column);
            var token = CLIENTS.containsKey(caller) ? token(CLIENTS.get(caller)) : null;
            for (var row : rows.subList(1, rows.size())) {
                var cell = row.get(0) + " " + caller;
                expected.put(cell, row.get(column));
                found.put(cell, call(fill(row.get(0), names), token));
            }
        }
        assertEquals(lines(expected), lines(found));
    }

    @Test
    void everyPageThatShowsMembersStandsInTheTable() throws IOException {
        var listed = new TreeSet<String>();
        for (var row : rows(PAGES).subList(1, rows(PAGES).size()))
            listed.add(row.get(0).replaceAll("\\?.*", ""));
        var missing = new TreeSet<String>();
        for (var folder : FOLDERS)
            missing.addAll(views(WEB.resolve("webapp/staff/" + folder), "/staff/" + folder + "/"));
        missing.addAll(views(WEB.resolve("webapp/public/account"), "/account/"));
        missing.addAll(servlets());
        missing.removeAll(listed);
        missing.removeAll(Set.of("/account/overview", "/account/sign-out"));
        assertEquals(Set.of(), missing);
    }

    private static Set<String> views(Path folder, String address) throws IOException {
        if (!Files.exists(folder)) return Set.of();
        try (var files = Files.list(folder)) {
            return new TreeSet<>(
                    files.map(file -> address + file.getFileName().toString().replace(".xhtml", ""))
                            .toList());
        }
    }

    private static Set<String> servlets() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(WEB.resolve("java"))) {
            for (var file :
                    files.filter(each -> each.toString().endsWith(".java")).toList()) {
                var mapping = MAPPING.matcher(Files.readString(file));
                while (mapping.find()) {
                    var address = ADDRESS.matcher(mapping.group(1));
                    while (address.find()) found.add(address.group(1));
                }
            }
        }
        var shown = FOLDERS.stream().map(folder -> "/staff/" + folder + "/").toList();
        found.removeIf(address -> address.endsWith("*")
                || !address.startsWith("/account/") && shown.stream().noneMatch(address::startsWith));
        return found;
    }

    private static void signIn(BrowserContext context, String role) {
        var account = ACCOUNTS.get(role);
        if (account == null) return;
        Browser.signIn(context, account, role.equals("member") ? "/account" : "/staff/home");
    }

    private static String open(BrowserContext context, String path) {
        var answer = context.request()
                .get(TestData.address(path), RequestOptions.create().setMaxRedirects(0));
        int status = answer.status();
        boolean asked = status == 302 && answer.headers().get("location").contains("/protocol/openid-connect/auth");
        if (asked) return "in";
        return switch (status) {
            case 200 -> "ok";
            case 403 -> "–";
            default -> Integer.toString(status);
        };
    }

    private static String call(String call, String token) {
        var parts = call.split(":", 2);
        var arguments = new ArrayList<>(List.of("-X", parts[0]));
        if (token != null) arguments.addAll(List.of("-H", "Authorization: Bearer " + token));
        if (parts[0].equals("POST"))
            arguments.addAll(List.of("-H", "Content-Type: application/json", "--data-binary", "{}"));
        arguments.add(TestData.address(parts[1]));
        return Integer.toString(Curl.run(new byte[0], arguments).status());
    }

    private static String token(String client) {
        var system = SystemUnderTest.get();
        var form = "grant_type=client_credentials&client_id=%s&client_secret=%s"
                .formatted(client, system.secrets().get("client." + client + ".secret"));
        return Curl.run(
                        form.getBytes(StandardCharsets.UTF_8),
                        List.of("--data-binary", "@-", system.installation().tokenUrl()))
                .expect(200)
                .json()
                .getString("access_token");
    }

    /** A member, an application and a request of this test. */
    private static Map<String, String> examples() throws IOException, InterruptedException {
        return Map.of("{m}", member(), "{a}", application(), "{r}", request());
    }

    private static String member() throws IOException, InterruptedException {
        var card = TestData.card("Matriks " + UUID.randomUUID());
        return Curl.run(
                        new byte[0],
                        List.of(
                                "-H",
                                "Authorization: Bearer " + token("demo-sirkulasi"),
                                TestData.address("/api/v1/members?card=" + card)))
                .json()
                .getJsonArray("members")
                .getJsonObject(0)
                .get("id")
                .toString();
    }

    private static String application() {
        try (var anyone = Browser.contextWithoutScripts(Look.NARROW);
                var desk = Browser.context(Look.WIDE)) {
            var form = anyone.newPage();
            form.navigate(TestData.address("/join?type=general"));
            form.fill("#name", "Pelamar " + UUID.randomUUID());
            form.fill("#birthDate", "1990-05-04");
            form.check("#consent");
            form.click("button[type=submit]");
            var queue = Browser.signIn(desk, "sirkulasi", "/staff/membership/applications");
            return queue.locator("td a").first().getAttribute("href").replaceAll("\\D+", "");
        }
    }

    private static String request() {
        try (var member = Browser.contextWithoutScripts(Look.NARROW);
                var desk = Browser.context(Look.WIDE)) {
            var own = Browser.signIn(member, "anggota", "/account/requests");
            if (own.locator("button:has-text('Batalkan permintaan')").count() == 0) {
                own.check("#kind-ACCESS");
                own.click("text=Kirim permintaan");
            }
            var queue = Browser.signIn(desk, "pustakawan", "/staff/privacy/requests");
            return queue.locator("td a").first().getAttribute("href").replaceAll("\\D+", "");
        }
    }

    private static String fill(String address, Map<String, String> names) {
        var filled = address;
        for (var name : names.entrySet()) filled = filled.replace(name.getKey(), name.getValue());
        return filled;
    }

    private static List<List<String>> rows(String table) {
        return table.lines()
                .filter(line -> !line.isBlank())
                .map(line -> Stream.of(line.strip().split("\\s+")).toList())
                .toList();
    }

    private static String lines(Map<String, String> cells) {
        var lines = new StringBuilder();
        cells.forEach(
                (cell, value) -> lines.append(cell).append(": ").append(value).append('\n'));
        return lines.toString();
    }
}
