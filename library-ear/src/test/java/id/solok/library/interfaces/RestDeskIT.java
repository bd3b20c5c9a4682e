package id.solok.library.interfaces;

import static id.solok.library.interfaces.RestIT.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Lending and taking back over REST, as a desk of another make would do it. */
class RestDeskIT {
    private final Rest cataloguer = Rest.cataloguer();
    private final Rest desk = Rest.desk();

    @Test
    void aCopyIsLentOnceAndComesBackByItsLoanOnce() {
        var barcode = Given.copy(cataloguer);
        var loan = Given.loanJson(Given.member(desk), barcode);

        var lent = desk.post("/api/v1/loans", loan).expect(201);
        assertEquals(barcode, lent.json().getString("copyBarcode"));
        assertRefused(desk.post("/api/v1/loans", loan), "circulation.already-on-loan", barcode);
        desk.post(lent.header("Location") + "/return", "").expect(200);

        assertRefused(desk.post(lent.header("Location") + "/return", ""), "circulation.already-returned", barcode);
        desk.post("/api/v1/loans", loan).expect(201);
    }

    @Test
    void aCopyComesBackByItsBarcodeOnce() {
        var barcode = Given.copy(cataloguer);
        desk.post("/api/v1/loans", Given.loanJson(Given.member(desk), barcode)).expect(201);

        var closed = desk.post("/api/v1/returns", "{\"copyBarcode\": \"%s\"}".formatted(barcode))
                .expect(200);

        assertEquals(0, closed.json().getInt("daysLate"));
        assertRefused(
                desk.post("/api/v1/returns", "{\"copyBarcode\": \"%s\"}".formatted(barcode)),
                "circulation.not-on-loan",
                barcode);
    }

    @Test
    void aMemberGetsAsManyLoansAsTheRefusalSays() {
        var card = Given.member(desk);
        int lent = 0;
        var answer = desk.post("/api/v1/loans", Given.loanJson(card, Given.copy(cataloguer)));
        while (answer.status() == 201 && lent++ < 50)
            answer = desk.post("/api/v1/loans", Given.loanJson(card, Given.copy(cataloguer)));

        assertTrue(lent > 0);
        assertRefused(answer, "circulation.too-many-loans", Integer.toString(lent));
    }
}
