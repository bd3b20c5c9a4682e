package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.system.CurlAnswer;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may do what over REST, and what operations and other programmers read. */
class RestAccessIT {
    @Test
    void whoSendsNoTokenIsToldToSendOne() {
        var anyone = Rest.withoutToken();

        assertUnknown(anyone.post("/api/v1/members", Given.memberJson("Buyung")));
        assertUnknown(anyone.post("/api/v1/catalog/records", Given.recordJson("Tambo")));
        assertUnknown(anyone.get("/api/v1/members?q=a"));
        assertUnknown(anyone.get("/api/v1/imports/1"));
    }

    @Test
    void aTokenThatKeycloakDidNotSignIsRefused() {
        var good = Rest.desk().token();

        assertUnknown(Rest.with("abc").get("/api/v1/members?q=a"));
        assertUnknown(Rest.with(good.substring(0, good.lastIndexOf('.') + 1)).get("/api/v1/members?q=a"));
        assertUnknown(Rest.with(good.substring(0, good.lastIndexOf('.') + 1) + "A".repeat(342))
                .get("/api/v1/members?q=a"));
    }

    @Test
    void aTokenOfAnotherRoleIsNotEnough() {
        var cataloguer = Rest.cataloguer();
        var desk = Rest.desk();

        assertForbidden(cataloguer.post("/api/v1/members", Given.memberJson("Buyung")));
        assertForbidden(cataloguer.post("/api/v1/loans", Given.loanJson("1", "1")));
        assertForbidden(desk.post("/api/v1/catalog/records", Given.recordJson("Tambo")));
        assertForbidden(desk.send("/api/v1/imports", "application/marc", new byte[] {'0'}));
        assertForbidden(Rest.as("dinas-pendidikan").get("/api/v1/members?q=a"));
    }

    @Test
    void theOpenApiDocumentNamesWhatThisInterfaceDoes() {
        var document = Rest.withoutToken().get("/openapi?format=JSON").expect(200);

        var paths = document.json().getJsonObject("paths").keySet();
        for (var path : List.of(
                "/catalog/records",
                "/catalog/records/{id}",
                "/catalog/records/{id}/copies",
                "/catalog/copies/{barcode}",
                "/imports",
                "/imports/{id}",
                "/members",
                "/members/{id}",
                "/loans",
                "/loans/{id}/return",
                "/returns")) assertTrue(paths.contains("/api/v1" + path), path + " is not among " + paths);
    }

    @Test
    void operationsReadHealthAndMetricsWithoutAToken() {
        var anyone = Rest.withoutToken();

        assertEquals("UP", anyone.get("/health/ready").expect(200).json().getString("status"));
        assertEquals("UP", anyone.get("/health/live").expect(200).json().getString("status"));
        assertTrue(anyone.get("/metrics").expect(200).text().contains("# TYPE"));
    }

    private static void assertUnknown(CurlAnswer answer) {
        answer.expect(401);
        assertTrue(answer.header("WWW-Authenticate").startsWith("Bearer"), String.valueOf(answer.headers()));
    }

    private static void assertForbidden(CurlAnswer answer) {
        answer.expect(403);
        assertEquals("application/problem+json", answer.header("Content-Type").split(";")[0]);
        assertEquals("urn:solok:library:problem:core.http-403", answer.json().getString("type"));
    }
}
