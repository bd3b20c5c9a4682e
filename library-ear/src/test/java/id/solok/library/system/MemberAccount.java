package id.solok.library.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.util.List;

/** An account in Keycloak for a member of the test, named for the card, with the demo password. */
public final class MemberAccount {
    private static final String REALM = "/admin/realms/kota-solok";

    private final String keycloak;
    private final String token;

    private MemberAccount(String keycloak, String token) {
        this.keycloak = keycloak;
        this.token = token;
    }

    /** Makes the account, or gives the one that is there the demo password. */
    public static void of(String card) {
        var system = SystemUnderTest.get();
        var keycloak = system.installation().keycloakUrl();
        var form = "grant_type=password&client_id=admin-cli&username=admin&password="
                + system.secrets().get("keycloak.admin.password");
        var token = Curl.run(
                        form.getBytes(UTF_8),
                        List.of("--data-binary", "@-", keycloak + "/realms/master/protocol/openid-connect/token"))
                .expect(200)
                .json()
                .getString("access_token");
        new MemberAccount(keycloak, token).make(card, system.secrets().get("user.password"));
    }

    private void make(String card, String password) {
        var user = Json.createObjectBuilder()
                .add("username", card)
                .add("enabled", true)
                .add("firstName", "Anggota")
                .add("lastName", "Uji")
                .add("email", card + "@contoh.invalid")
                .add("emailVerified", true)
                .build();
        send("POST", "/users", user.toString());
        var id = get("/users?exact=true&username=" + card).getString("id");
        var credential = Json.createObjectBuilder()
                .add("type", "password")
                .add("temporary", false)
                .add("value", password);
        send("PUT", "/users/" + id + "/reset-password", credential.build().toString());
        var role = get("/roles/member");
        send("POST", "/users/" + id + "/role-mappings/realm", "[" + role + "]");
    }

    private JsonObject get(String path) {
        var answer = Curl.run(new byte[0], List.of("-H", "Authorization: Bearer " + token, keycloak + REALM + path));
        var text = answer.expect(200).text();
        try (var reader = Json.createReader(new StringReader(text.startsWith("[") ? text : "[" + text + "]"))) {
            return reader.readArray().getJsonObject(0);
        }
    }

    private void send(String method, String path, String json) {
        Curl.run(
                json.getBytes(UTF_8),
                List.of(
                        "-X",
                        method,
                        "-H",
                        "Authorization: Bearer " + token,
                        "-H",
                        "Content-Type: application/json",
                        "--data-binary",
                        "@-",
                        keycloak + REALM + path));
    }
}
