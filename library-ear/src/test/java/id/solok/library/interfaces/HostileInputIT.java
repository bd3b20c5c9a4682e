package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever is typed into an address: an answer, never a breakdown and never a stack trace. */
class HostileInputIT {
    private static final List<String> VALUES = List.of(
            "",
            "%20",
            "a".repeat(10_000),
            "%F0%9F%93%9A",
            "📚",
            "'%20OR%201=1;--",
            "%27%3B%20drop%20table%20copy%3B%20--",
            "%3Cscript%3Ealert(1)%3C/script%3E",
            "<script>alert(1)</script>",
            "%00",
            "a%00b",
            "%zz",
            "%",
            "%C3%28",
            "%ED%A0%80",
            "..%2F..%2Fetc%2Fpasswd",
            "%0D%0ASet-Cookie:%20a=b",
            "%24%7B7*7%7D",
            "%23%7Bcatalog%7D",
            "%22",
            "((((",
            "a%20AND%20OR%20NOT",
            "title:%5Ba%20TO",
            "*",
            "0",
            "-1",
            "99999999999999999999",
            "abc",
            "1e400");
    private static final List<String> OPEN = List.of(
            "/?q={}",
            "/?lang={}",
            "/{}",
            "/catalog?q={}",
            "/catalog?q=a&page={}",
            "/catalog?q=a&decade={}&form={}&language={}",
            "/catalog?room={}&available={}&sort={}&lang={}",
            "/catalog/{}",
            "/{}=1",
            "/catalog?{}={}",
            "/assets/{}",
            "/staff/{}",
            "/account/{}",
            "/error?{}",
            "/soap/Catalogue?{}",
            "/soap/{}?wsdl",
            // not /openapi: it is an application of Liberty's own
            "/health/{}",
            "/api/v1/catalog/records?q={}",
            "/api/v1/catalog/records?q=a&page={}&size={}",
            "/api/v1/catalog/records?form={}&language={}&decade={}&room={}&available={}&sort={}",
            "/api/v1/catalog/records/{}",
            "/api/v1/catalog/records/1?format={}",
            "/api/v1/catalog/copies/{}",
            "/api/v1/{}");
    private static final List<String> WITH_TOKEN = List.of(
            "/api/v1/members?q={}",
            "/api/v1/members?card={}&page={}",
            "/api/v1/members/{}",
            "/api/v1/loans/{}",
            "/api/v1/imports/{}",
            "/api/v1/imports/1?page={}&size={}");

    private final Rest cataloguer = Rest.cataloguer();
    private final Rest desk = Rest.desk();

    @Test
    void addressesThatAreOpenToAllNeverBreak() {
        assertNoOffenders(filled(OPEN).map(Hostile::get).toList());
    }

    @Test
    void addressesThatWantATokenNeverBreak() {
        assertNoOffenders(filled(WITH_TOKEN)
                .flatMap(target -> Stream.of(
                        Hostile.get(target),
                        Hostile.get(target).by(desk),
                        Hostile.get(target).by(cataloguer)))
                .toList());
    }

    @Test
    void numbersInTheAddressesOfActionsNeverBreak() {
        assertNoOffenders(filled(List.of("/api/v1/loans/{}/return", "/api/v1/catalog/records/{}/copies"))
                .map(target -> Hostile.json(target, "{\"barcode\": \"B-1\"}"))
                .flatMap(request -> Stream.of(request.by(desk), request.by(cataloguer)))
                .toList());
    }

    private static Stream<String> filled(List<String> addresses) {
        return addresses.stream().flatMap(address -> VALUES.stream().map(value -> address.replace("{}", value)));
    }

    static void assertNoOffenders(List<Hostile> requests) {
        var offenders = Hostile.offenders(requests);
        assertEquals(List.of(), offenders, () -> "%d of %d".formatted(offenders.size(), requests.size()));
    }
}
