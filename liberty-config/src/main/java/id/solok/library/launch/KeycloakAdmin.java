package id.solok.library.launch;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings the realm into a running Keycloak, and lets its addresses follow when the ports move. */
final class KeycloakAdmin {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([a-z.\\-]+)}");
    private static final String REALM = "/admin/realms/kota-solok";

    private final HttpClient http = HttpClient.newHttpClient();
    private final Installation at;
    private final Secrets secrets;
    private String token;

    KeycloakAdmin(Installation at, Secrets secrets) {
        this.at = at;
        this.secrets = secrets;
    }

    /** Imports the realm with the demo accounts when it is missing, else moves the portal client to the base URL. */
    void ensureRealm() throws IOException, InterruptedException {
        token = passwordToken();
        if (send("GET", REALM, null).statusCode() == 404) {
            expect(201, send("POST", "/admin/realms", realmWithDemo()));
            return;
        }
        var portal = portalClient(read("realm/kota-solok.json"));
        var query = send("GET", REALM + "/clients?clientId=library-web", null);
        var id = json(query.body()).getJsonArray("found").getJsonObject(0).getString("id");
        expect(204, send("PUT", REALM + "/clients/" + id, portal.toString()));
    }

    private static JsonObject portalClient(String realm) {
        return json(realm).getJsonObject("found").getJsonArray("clients").getJsonObject(0);
    }

    private String realmWithDemo() throws IOException {
        var realm = json(read("realm/kota-solok.json")).getJsonObject("found");
        var demo = json(read("realm/demo.json")).getJsonObject("found");
        var clients = Json.createArrayBuilder(realm.getJsonArray("clients"));
        demo.getJsonArray("clients").forEach(clients::add);
        return Json.createObjectBuilder(realm)
                .add("clients", clients)
                .add("users", demo.getJsonArray("users"))
                .build()
                .toString();
    }

    private String read(String file) throws IOException {
        var text = Files.readString(at.config(file));
        return PLACEHOLDER
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(
                        java.util.Objects.requireNonNull(secrets.get(match.group(1)), match.group(1))));
    }

    private String passwordToken() throws IOException, InterruptedException {
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + secrets.get("keycloak.admin.password");
        var response = http.send(
                HttpRequest.newBuilder(URI.create(at.keycloakUrl() + "/realms/master/protocol/openid-connect/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form))
                        .build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        expect(200, response);
        return json(response.body()).getJsonObject("found").getString("access_token");
    }

    private HttpResponse<String> send(String method, String path, String body)
            throws IOException, InterruptedException {
        var publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(at.keycloakUrl() + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(method, publisher)
                .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static void expect(int status, HttpResponse<String> response) {
        if (response.statusCode() != status)
            throw new CannotStart("Keycloak answered %d to %s: %s"
                    .formatted(response.statusCode(), response.uri().getPath(), response.body()));
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader("{\"found\":" + text + "}"))) {
            return reader.readObject();
        }
    }
}
