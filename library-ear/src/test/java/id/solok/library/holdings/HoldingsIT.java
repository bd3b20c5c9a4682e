package id.solok.library.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Catalog;
import id.solok.library.circulation.Circulation;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.membership.MemberInput;
import id.solok.library.membership.Membership;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AsManager;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of single copies, their barcodes and places (R20 to R24, R26 of catalog) against the real database. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class HoldingsIT {
    private static final int PEOPLE = 8;

    @Inject
    private Catalog catalog;

    @Inject
    private Stock stock;

    @Inject
    private Holdings holdings;

    @Inject
    private Barcodes barcodes;

    @Inject
    private Rooms rooms;

    @Inject
    private Circulation circulation;

    @Inject
    private Membership membership;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsManager manager;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(HoldingsIT.class, CopyBooks.class);
    }

    @Test
    void noBarcodeIsGivenTwiceHoweverManyAsk() throws InterruptedException {
        long range = range(CheckDigit.LUHN);
        long record = record();
        List<Supplier<List<String>>> asking = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Supplier<List<String>>) () -> cataloguer.call(() -> i % 2 == 0
                        ? barcodes.reserve(range, 50)
                        : holdings.addSeveral(
                                record, new CopyInput(null, null, "umum"), CopyDetails.none(), range, 20)))
                .toList();

        var outcomes = AtOnce.run(asking);

        assertTrue(outcomes.stream().allMatch(AtOnce.Outcome::succeeded), outcomes::toString);
        var all = outcomes.stream().flatMap(each -> each.result().stream()).toList();
        assertEquals(PEOPLE / 2 * 70, all.size());
        assertEquals(all.size(), all.stream().distinct().count());
        assertEquals(PEOPLE / 2 * 20, stock.copiesOf(record).size());
    }

    @Test
    void aBarcodeThatStandsOnACopyIsPassedOver() {
        long range = range(CheckDigit.NONE);
        var next = cataloguer.call(() -> barcodes.ranges()).stream()
                .filter(each -> each.id() == range)
                .findFirst()
                .orElseThrow()
                .example();
        add(next, CopyDetails.none());

        assertTrue(cataloguer.call(() -> barcodes.reserve(range, 3)).stream().noneMatch(next::equals));
    }

    @Test
    void aMistypedBarcodeIsRefusedAtItsField() {
        long range = range(CheckDigit.MOD11);
        var right = cataloguer.call(() -> barcodes.reserve(range, 1)).get(0);
        int last = right.length() - 1;
        var wrong = right.substring(0, last) + (right.charAt(last) == '1' ? '2' : '1');

        var refusal = assertThrows(InvalidInput.class, () -> add(wrong, CopyDetails.none()));

        assertEquals("barcode", refusal.problems().get(0).field());
        assertEquals("catalog.barcode-mistyped", refusal.problems().get(0).code());
        add(right, CopyDetails.none());
    }

    @Test
    void ofManyChangesOfOneVersionOneIsKept() throws InterruptedException {
        var copy = copy(CopyDetails.none());
        List<Supplier<Long>> changes = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Supplier<Long>) () -> cataloguer.call(() -> {
                    holdings.change(copy.id(), copy.version(), input(copy), priced(1000 + i), CopyStatus.IN_PROCESS);
                    return 1000L + i;
                }))
                .toList();

        var outcomes = AtOnce.run(changes);

        var kept = outcomes.stream().filter(AtOnce.Outcome::succeeded).toList();
        assertEquals(1, kept.size());
        assertEquals(kept.get(0).result(), card(copy.id()).details().price());
        outcomes.stream()
                .filter(each -> !each.succeeded())
                .forEach(each -> assertCode("catalog.copy-changed-meanwhile", each.thrown()));
    }

    @Test
    void aLoanMeanwhileIsSaid() {
        var copy = copy(CopyDetails.none());
        desk.run(() -> circulation.lend(member(), copy.barcode()));

        var refusal = assertThrows(
                RuleViolation.class,
                () -> cataloguer.run(() -> holdings.withdraw(copy.id(), copy.version(), WithdrawalReason.LOST, null)));

        assertEquals(List.of(copy.barcode(), CopyChange.LENT, "desk"), refusal.args());
    }

    @Test
    void aCopyKnowsHowOftenItWasLent() {
        var copy = copy(CopyDetails.none());
        for (int i = 0; i < 2; i++) {
            desk.run(() -> circulation.lend(member(), copy.barcode()));
            desk.run(() -> circulation.giveBack(copy.barcode()));
        }

        assertEquals(2, card(copy.id()).timesLent());
        assertTrue(card(copy.id()).lastLentAt() != null);
        assertEquals(CopyChange.RETURNED, card(copy.id()).trace().change());
    }

    @Test
    void whatStaysInTheHouseIsNotLent() {
        for (var stays : List.of("in-house", "reference")) {
            var copy = copy(CopyBooks.ofClass(stays));

            var refusal =
                    assertThrows(RuleViolation.class, () -> desk.run(() -> circulation.lend(member(), copy.barcode())));

            assertEquals("circulation.class-not-lent", refusal.code());
            assertEquals(0, card(copy.id()).timesLent());
        }
    }

    @Test
    void aWithdrawnCopyStaysAndComesBack() {
        var copy = copy(priced(75_000));
        cataloguer.run(() -> holdings.withdraw(copy.id(), copy.version(), WithdrawalReason.WORN_OUT, "jilid lepas"));

        var withdrawn = card(copy.id());
        assertEquals(CopyStatus.WITHDRAWN, withdrawn.status());
        assertEquals("jilid lepas", withdrawn.withdrawn().note());
        assertEquals(75_000, withdrawn.details().price());
        assertCode(
                "circulation.copy-not-for-loan",
                assertThrows(RuleViolation.class, () -> desk.run(() -> circulation.lend(member(), copy.barcode()))));

        cataloguer.run(() -> holdings.reinstate(copy.id(), withdrawn.version()));
        assertEquals(CopyStatus.AVAILABLE, card(copy.id()).status());
        assertNull(card(copy.id()).withdrawn());
    }

    @Test
    void whatIsOnLoanIsNotWithdrawn() {
        var copy = copy(CopyDetails.none());
        desk.run(() -> circulation.lend(member(), copy.barcode()));
        int version = card(copy.id()).version();

        assertCode(
                "catalog.not-while-on-loan",
                assertThrows(
                        RuleViolation.class,
                        () -> cataloguer.run(
                                () -> holdings.withdraw(copy.id(), version, WithdrawalReason.LOST, null))));
    }

    @Test
    void anAccessionNumberIsOfOneCopy() {
        var number = "IND/" + UUID.randomUUID();
        var details = new CopyDetails(null, null, null, null, number, null, null);
        copy(details);

        var refusal = assertThrows(InvalidInput.class, () -> copy(details));

        assertEquals("accessionNumber", refusal.problems().get(0).field());
    }

    @Test
    void aRoomThatIsUsedIsNotRemovedAndNamesAreUnique() {
        var code = "uji-" + UUID.randomUUID().toString().substring(0, 8);
        manager.run(() -> rooms.addRoom(new PlaceInput(code, "Ruang " + code, null), "pusat"));
        var again = assertThrows(
                InvalidInput.class,
                () -> manager.run(() ->
                        rooms.addRoom(new PlaceInput(code + "2", "ruang  ".strip() + " " + code, null), "pusat")));
        assertEquals("nameId", again.problems().get(0).field());
        long record = record();
        cataloguer.run(() -> holdings.add(record, new CopyInput(CopyBooks.barcode(), null, code), CopyDetails.none()));

        assertCode(
                "catalog.room-is-used",
                assertThrows(RuleViolation.class, () -> manager.run(() -> rooms.removeRoom(code))));
        assertCode(
                "catalog.branch-is-used",
                assertThrows(RuleViolation.class, () -> manager.run(() -> rooms.removeBranch("pusat"))));
        assertThrows(EJBAccessException.class, () -> cataloguer.run(() -> rooms.removeRoom(code)));
    }

    @Test
    void theShelfListIsInShelfOrderAndPaged() {
        var room = "rak-" + UUID.randomUUID().toString().substring(0, 8);
        manager.run(() -> rooms.addRoom(new PlaceInput(room, "Rak " + room, null), "pusat"));
        long record = record();
        for (var number : List.of(
                "300 X", "2X1.2 X", "297.1 X", "298 X", "R 000 X", "2X1.19 X", "808.3 X jil. 10", "808.3 X jil. 2"))
            cataloguer.run(
                    () -> holdings.add(record, new CopyInput(CopyBooks.barcode(), number, room), CopyDetails.none()));

        assertEquals(
                List.of(
                        "297.1 X",
                        "2X1.19 X",
                        "2X1.2 X",
                        "298 X",
                        "300 X",
                        "808.3 X jil. 2",
                        "808.3 X jil. 10",
                        "R 000 X"),
                numbers(new ShelfRange(null, room, null, null, false), new Window(0, 100)));
        assertEquals(
                List.of("2X1.19 X", "2X1.2 X"),
                numbers(new ShelfRange("pusat", room, "2X", "2X", false), new Window(0, 100)));
        assertEquals(
                List.of("2X1.2 X", "298 X"), numbers(new ShelfRange(null, room, null, null, false), new Window(2, 2)));
    }

    private List<String> numbers(ShelfRange range, Window window) {
        return cataloguer.call(() -> holdings.shelfList(range, window)).items().stream()
                .map(CopyView::callNumber)
                .toList();
    }

    private static void assertCode(String code, Throwable thrown) {
        assertTrue(
                thrown instanceof RuleViolation refusal && refusal.code().equals(code), () -> String.valueOf(thrown));
    }

    private static CopyDetails priced(long price) {
        return new CopyDetails(null, price, null, null, null, null, null);
    }

    private static CopyInput input(CopyCard copy) {
        return new CopyInput(copy.barcode(), copy.callNumber(), copy.room());
    }

    private CopyCard card(long id) {
        return cataloguer.call(() -> holdings.copy(id));
    }

    private CopyCard copy(CopyDetails details) {
        return card(add(CopyBooks.barcode(), details));
    }

    private long add(String barcode, CopyDetails details) {
        long record = record();
        return cataloguer.call(() -> holdings.add(record, new CopyInput(barcode, null, "umum"), details));
    }

    private long record() {
        return cataloguer.call(() -> catalog.create(CopyBooks.title("Di Bawah Lindungan Ka'bah")));
    }

    private String member() {
        return desk.call(() -> membership.register(new MemberInput("Anggota Uji", "general", null, null)))
                .card();
    }

    private long range(CheckDigit check) {
        var prefix = UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
        return manager.call(() -> barcodes.add(new BarcodeRangeInput("Uji " + prefix, prefix, 6, check, 1)));
    }
}
