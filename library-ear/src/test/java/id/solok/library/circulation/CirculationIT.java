package id.solok.library.circulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.CopyStatus;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.Stock;
import id.solok.library.membership.MemberInput;
import id.solok.library.membership.Membership;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of circulation (R1 to R5 of its package) against the real database, with several desks at once. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class CirculationIT {
    private static final int DESKS = 8;

    @Inject
    private Circulation circulation;

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @Inject
    private Membership membership;

    @Inject
    private AsDesk desk;

    @Inject
    private AsCataloguer cataloguer;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(CirculationIT.class);
    }

    @Test
    void aLentCopyIsOutUntilItComesBack() {
        var card = member();
        var barcode = copy();

        var loan = desk.call(() -> circulation.lend(card, barcode));
        assertEquals(CopyStatus.ON_LOAN, status(barcode));
        assertEquals(1, desk.call(() -> circulation.openLoans(loan.memberId())).size());

        desk.run(() -> circulation.giveBack(barcode));
        assertEquals(CopyStatus.AVAILABLE, status(barcode));
        assertEquals(0, desk.call(() -> circulation.openLoans(loan.memberId())).size());
    }

    @Test
    void aCopyComesBackOnlyOnce() {
        var barcode = copy();
        var loan = desk.call(() -> circulation.lend(member(), barcode));
        desk.run(() -> circulation.giveBackLoan(loan.id()));

        var byLoan = assertThrows(RuleViolation.class, () -> desk.run(() -> circulation.giveBackLoan(loan.id())));
        var byBarcode = assertThrows(RuleViolation.class, () -> desk.run(() -> circulation.giveBack(barcode)));

        assertEquals("circulation.already-returned", byLoan.code());
        assertEquals("circulation.not-on-loan", byBarcode.code());
    }

    @Test
    void ofManyDesksWithOneCopyOneWins() throws InterruptedException {
        for (int round = 0; round < 5; round++) {
            var barcode = copy();
            List<Supplier<LoanSummary>> lend = new ArrayList<>();
            for (int i = 0; i < DESKS; i++) {
                var card = member();
                lend.add(() -> desk.call(() -> circulation.lend(card, barcode)));
            }

            var outcomes = AtOnce.run(lend);

            assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
            assertOnlyRefused(outcomes, "circulation.already-on-loan");
        }
    }

    @Test
    void ofManyDesksTakingOneCopyBackOneWins() throws InterruptedException {
        var barcode = copy();
        desk.run(() -> circulation.lend(member(), barcode));
        List<Supplier<LoanSummary>> giveBack = new ArrayList<>();
        for (int i = 0; i < DESKS; i++) giveBack.add(() -> desk.call(() -> circulation.giveBack(barcode)));

        var outcomes = AtOnce.run(giveBack);

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        assertOnlyRefused(outcomes, "circulation.not-on-loan");
    }

    @Test
    void aMemberNeverHasMoreLoansThanTheSettingSays() throws InterruptedException {
        var card = member();
        List<Supplier<LoanSummary>> lend = new ArrayList<>();
        for (int i = 0; i < DESKS; i++) {
            var barcode = copy();
            lend.add(() -> desk.call(() -> circulation.lend(card, barcode)));
        }

        var outcomes = AtOnce.run(lend);

        assertEquals(2, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        assertOnlyRefused(outcomes, "circulation.too-many-loans");
    }

    @Test
    void unknownCardsAndBarcodesAreSaidToBeUnknown() {
        var card = assertThrows(NotFound.class, () -> desk.run(() -> circulation.lend("0000", copy())));
        var copy = assertThrows(NotFound.class, () -> desk.run(() -> circulation.lend(member(), "NONE-1")));

        assertEquals("membership.no-such-card", card.code());
        assertEquals("catalog.no-such-barcode", copy.code());
    }

    @Test
    void onlyTheDeskLends() {
        assertThrows(EJBAccessException.class, () -> circulation.lend("1", "2"));
        assertThrows(EJBAccessException.class, () -> cataloguer.run(() -> circulation.lend("1", "2")));
    }

    private static void assertOnlyRefused(List<AtOnce.Outcome<LoanSummary>> outcomes, String code) {
        outcomes.stream()
                .filter(outcome -> !outcome.succeeded())
                .forEach(outcome -> assertTrue(
                        outcome.thrown() instanceof RuleViolation refusal
                                && refusal.code().equals(code),
                        () -> String.valueOf(outcome.thrown())));
    }

    private CopyStatus status(String barcode) {
        return stock.copy(barcode).orElseThrow().status();
    }

    private String member() {
        return desk.call(() -> membership.register(new MemberInput("Anggota Uji", "general", null, null)))
                .card();
    }

    private String copy() {
        var barcode = "IT-" + UUID.randomUUID().toString().substring(0, 18);
        cataloguer.run(() -> {
            long id = catalog.create(title("Di Bawah Lindungan Ka'bah"));
            holdings.add(id, new CopyInput(barcode, null, "umum"));
        });
        return barcode;
    }

    private static RecordInput title(String title) {
        return RecordInput.titled(title)
                .authors(List.of("Hamka"))
                .imprint("Jakarta", "Balai Pustaka", 1938)
                .language("ind")
                .form("book")
                .classNumber("899.2213")
                .subjects(List.of("Fiksi Indonesia"))
                .input();
    }
}
