package id.solok.library.interfaces;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.solok.library.system.AtOnce;
import id.solok.library.system.CurlAnswer;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What a request that comes again with its {@code Idempotency-Key} does: nothing, and it gets the first answer. */
class RestRepeatIT {
    private final Rest desk = Rest.desk();
    private final String name = Rest.fresh("Sabai");
    private final String key = "Idempotency-Key: " + Rest.fresh("k");

    @Test
    void aRepeatedRequestGetsTheFirstAnswerAndMakesNothing() {
        var first = register(name);
        var second = register(name);

        assertSame(first.expect(201), second.expect(201));
        assertEquals(1, registered());
    }

    @Test
    void withoutAKeyTwoRequestsAreTwo() {
        desk.post("/api/v1/members", Given.memberJson(name)).expect(201);
        desk.post("/api/v1/members", Given.memberJson(name)).expect(201);

        assertEquals(2, registered());
    }

    @Test
    void aKeyIsRefusedForAnotherBody() {
        register(name).expect(201);

        RestIT.assertRefused(
                register(name + " Aluih"), "core.key-used-for-another-request", "sudah dipakai untuk permintaan lain");
        assertEquals(1, registered());
    }

    @Test
    void aKeyOfOneCallerIsFreeForAnother() {
        register(name).expect(201);

        Rest.cataloguer()
                .post("/api/v1/catalog/records", Given.recordJson(name), key)
                .expect(201);
    }

    @Test
    void aRefusalIsNotKeptSoThatTheRequestCanBeTriedAgain() {
        var cataloguer = Rest.cataloguer();
        var barcode = Given.copy(cataloguer);
        desk.post("/api/v1/loans", Given.loanJson(Given.member(desk), barcode)).expect(201);
        var wanted = Given.loanJson(Given.member(desk), barcode);
        desk.post("/api/v1/loans", wanted, key).expect(409);
        desk.post("/api/v1/returns", "{\"copyBarcode\": \"%s\"}".formatted(barcode))
                .expect(200);

        desk.post("/api/v1/loans", wanted, key).expect(201);
    }

    @Test
    void ofRequestsWithOneKeyAtTheSameMomentOneIsDone() throws InterruptedException {
        Supplier<CurlAnswer> request = () -> register(name);

        var outcomes = AtOnce.run(List.of(request, request, request, request));

        for (var outcome : outcomes) {
            assertNull(outcome.thrown());
            assertSame(outcomes.get(0).result().expect(201), outcome.result().expect(201));
        }
        assertEquals(1, registered());
    }

    private CurlAnswer register(String whom) {
        return desk.post("/api/v1/members", Given.memberJson(whom), key);
    }

    private int registered() {
        return desk.get("/api/v1/members?q=" + name).expect(200).json().getInt("total");
    }

    private static void assertSame(CurlAnswer first, CurlAnswer second) {
        assertEquals(first.json(), second.json());
        assertEquals(first.header("Location"), second.header("Location"));
    }
}
