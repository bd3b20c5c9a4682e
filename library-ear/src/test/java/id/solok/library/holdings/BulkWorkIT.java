package id.solok.library.holdings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Catalog;
import id.solok.library.circulation.Circulation;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.membership.MemberInput;
import id.solok.library.membership.Membership;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Changing many copies at once (R25 of catalog), also while desks lend them. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class BulkWorkIT {
    private static final BulkChange WITHDRAW =
            new BulkChange(null, null, null, null, null, WithdrawalReason.OUTDATED, "edisi lama");
    private static final BulkChange MOVE =
            new BulkChange("anak", CopyCondition.WORN, "short", null, 50_000L, null, null);

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private BulkWork bulk;

    @Inject
    private Circulation circulation;

    @Inject
    private Membership membership;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsDesk desk;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(BulkWorkIT.class, CopyBooks.class);
    }

    @Test
    void manyAreChangedAndThePreviewChangesNothing() {
        var ids = copies(20);

        assertEquals(20, cataloguer.call(() -> bulk.preview(ids, MOVE)).changed());
        assertEquals("umum", card(ids.get(0)).room());

        assertEquals(20, cataloguer.call(() -> bulk.change(ids, MOVE, false)).changed());
        var changed = card(ids.get(19));
        assertEquals("anak", changed.room());
        assertEquals("short", changed.details().lendingClass());
        assertEquals(CopyCondition.WORN, changed.details().condition());
        assertEquals(50_000, changed.details().price());
    }

    @Test
    void whatIsOnLoanIsToldAndTheRestWaitsForConsent() {
        var ids = copies(3);
        var out = card(ids.get(1));
        desk.run(() -> circulation.lend(member(), out.barcode()));

        var preview = cataloguer.call(() -> bulk.preview(ids, WITHDRAW));
        assertEquals(2, preview.changed());
        assertEquals(out.barcode(), preview.refused().get(0).barcode());
        assertEquals("catalog.not-while-on-loan", preview.refused().get(0).code());

        var refusal = assertThrows(RuleViolation.class, () -> cataloguer.run(() -> bulk.change(ids, WITHDRAW, false)));
        assertEquals("catalog.bulk-some-refused", refusal.code());
        assertEquals(CopyStatus.AVAILABLE, card(ids.get(0)).status());

        assertEquals(2, cataloguer.call(() -> bulk.change(ids, WITHDRAW, true)).changed());
        assertEquals(CopyStatus.WITHDRAWN, card(ids.get(0)).status());
        assertEquals(CopyStatus.ON_LOAN, card(ids.get(1)).status());
    }

    @Test
    void whileDesksLendNothingIsBothLentAndWithdrawn() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            var ids = copies(8);
            List<Supplier<String>> works = new ArrayList<>();
            works.add(() -> "withdrawn "
                    + cataloguer.call(() -> bulk.change(ids, WITHDRAW, true)).changed());
            for (var id : ids.subList(0, 7)) {
                var barcode = card(id).barcode();
                var card = member();
                works.add(() -> desk.call(() -> circulation.lend(card, barcode)).barcode());
            }

            var outcomes = AtOnce.run(works);

            assertTrue(
                    outcomes.get(0).succeeded(),
                    () -> String.valueOf(outcomes.get(0).thrown()));
            for (int i = 0; i < 7; i++) {
                var status = card(ids.get(i)).status();
                var lent = outcomes.get(i + 1);
                assertEquals(lent.succeeded() ? CopyStatus.ON_LOAN : CopyStatus.WITHDRAWN, status);
                if (!lent.succeeded())
                    assertEquals(
                            "circulation.copy-not-for-loan",
                            lent.thrown() instanceof RuleViolation refusal ? refusal.code() : lent.thrown() + "");
            }
        }
    }

    @Test
    void twoThousandAreOneTransaction() {
        var ids = new ArrayList<Long>();
        for (int i = 0; i < 20; i++) ids.addAll(copies(100));

        long before = System.nanoTime();
        assertEquals(2000, cataloguer.call(() -> bulk.change(ids, MOVE, false)).changed());
        long millis = (System.nanoTime() - before) / 1_000_000;

        System.getLogger("test").log(System.Logger.Level.INFO, "2,000 copies changed in {0} ms", millis);
        assertTrue(millis < 20_000, millis + " ms");
        ids.add(0L);
        assertThrows(InvalidInput.class, () -> cataloguer.run(() -> bulk.change(ids, MOVE, false)));
    }

    private List<Long> copies(int number) {
        return cataloguer.call(() -> {
            long record = catalog.create(CopyBooks.title("Si Sabariah"));
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < number; i++)
                ids.add(holdings.add(record, new CopyInput(CopyBooks.barcode(), null, "umum"), CopyDetails.none()));
            return ids;
        });
    }

    private CopyCard card(long id) {
        return cataloguer.call(() -> holdings.copy(id));
    }

    private String member() {
        return desk.call(() -> membership.register(new MemberInput("Anggota Uji", "general", null, null)))
                .card();
    }
}
