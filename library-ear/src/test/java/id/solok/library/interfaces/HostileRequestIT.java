package id.solok.library.interfaces;

import static id.solok.library.interfaces.HostileInputIT.assertNoOffenders;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Methods and headers that nobody here knows: an answer, never a breakdown and never a stack trace. */
class HostileRequestIT {
    private final Rest cataloguer = Rest.cataloguer();

    @Test
    void methodsThatAnAddressDoesNotHaveNeverBreak() {
        var addresses = Stream.of(
                "/",
                "/catalog",
                "/catalog/1",
                "/assets/site.css",
                "/staff/",
                "/error",
                "/health/ready",
                "/soap/Catalogue",
                "/soap/Catalogue?wsdl",
                "/public/home.xhtml",
                "/api/v1/catalog/records",
                "/api/v1/catalog/records/1",
                "/api/v1/members",
                "/api/v1/loans/1/return",
                "/api/v1/imports");
        var methods = List.of("HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND", "BREW", "get");
        assertNoOffenders(addresses
                .flatMap(target ->
                        methods.stream().map(method -> new Hostile(method, target, List.of(), "x=1".getBytes(UTF_8))))
                .flatMap(request -> Stream.of(request, request.by(cataloguer)))
                .toList());
    }

    @Test
    void headersThatNobodyCanReadNeverBreak() {
        var values = List.of(
                "x",
                "*",
                "/",
                ",,,",
                ";",
                "a/b;q=z",
                "id;q=abc",
                "xx-",
                "-",
                "en-".repeat(200),
                "application/json;q=99",
                "application/json; charset=klingon",
                "a".repeat(8_000),
                "📚",
                "\"",
                "Bearer",
                "Bearer a.b.c",
                "Basic eDp5");
        var names = List.of(
                "Accept",
                "Accept-Language",
                "Accept-Encoding",
                "Authorization",
                "Content-Type",
                "Cookie",
                "If-Modified-Since",
                "If-None-Match",
                "Range",
                "Idempotency-Key",
                "X-Forwarded-For",
                "Forwarded");
        var requests = new ArrayList<Hostile>();
        for (var name : names)
            for (var value : values) {
                for (var target : List.of("/", "/catalog?q=a", "/api/v1/catalog/records/1", "/assets/site.css"))
                    requests.add(Hostile.get(target, name, value));
                requests.add(
                        new Hostile("POST", "/api/v1/catalog/records", List.of(name, value), "{}".getBytes(UTF_8)));
                if (!name.equals("Authorization"))
                    requests.add(
                            new Hostile("POST", "/api/v1/catalog/records", List.of(name, value), "{}".getBytes(UTF_8))
                                    .by(cataloguer));
            }
        assertNoOffenders(requests);
    }
}
