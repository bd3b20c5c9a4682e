package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.Stock;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of the catalogue (R1, R2, R4 of its package) against the real database. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class CatalogIT {
    private static final int PEOPLE = 6;

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsDesk desk;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(CatalogIT.class);
    }

    @Test
    void aRecordReadsAsItWasTyped() {
        long id = create("Tenggelamnya Kapal van der Wijck", 1938);

        var fields = catalog.record(id).fields();

        assertEquals("Tenggelamnya Kapal van der Wijck", fields.title());
        assertEquals(List.of("Hamka"), fields.authors());
        assertEquals(1938, fields.year());
        assertEquals("ind", fields.language());
        assertEquals(Form.BOOK, fields.form());
        assertEquals(List.of("Fiksi Indonesia"), fields.subjects());
    }

    @Test
    void everyProblemIsSaidAtItsField() {
        var wrong = RecordInput.titled(" ")
                .imprint(null, null, 12)
                .language("Indonesian")
                .isbn("123")
                .input();

        var refusal = assertThrows(InvalidInput.class, () -> cataloguer.call(() -> catalog.create(wrong)));

        assertEquals(
                List.of("title", "year", "language", "isbn"),
                refusal.problems().stream().map(InvalidInput.Problem::field).toList());
    }

    @Test
    void ofManyCorrectionsOfOneVersionOneIsKept() throws InterruptedException {
        long id = create("Merantau ke Deli", 1939);
        int version = catalog.record(id).version();
        List<Supplier<Integer>> corrections = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Supplier<Integer>) () -> cataloguer.call(() -> {
                    catalog.correct(id, version, input("Merantau ke Deli", 1940 + i));
                    return 1940 + i;
                }))
                .toList();

        var outcomes = AtOnce.run(corrections);

        var kept = outcomes.stream().filter(AtOnce.Outcome::succeeded).toList();
        assertEquals(1, kept.size());
        assertEquals(kept.get(0).result(), catalog.record(id).fields().year());
        assertOnlyRefused(outcomes, "catalog.record-changed-meanwhile");
    }

    @Test
    void ofManyCopiesWithOneBarcodeOneIsAdded() throws InterruptedException {
        long id = create("Di Dalam Lembah Kehidupan", 1940);
        var barcode = "IT-" + UUID.randomUUID();
        List<Supplier<Long>> copies = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Supplier<Long>)
                        () -> cataloguer.call(() -> holdings.add(id, new CopyInput(barcode, null, "umum"))))
                .toList();

        var outcomes = AtOnce.run(copies);

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        assertOnlyRefused(outcomes, "catalog.barcode-taken");
        assertEquals(1, stock.copiesOf(id).size());
    }

    @Test
    void onlyCataloguersWriteAndEveryoneReads() {
        long id = create("Tuan Direktur", 1939);

        assertThrows(EJBAccessException.class, () -> desk.call(() -> create("Tuan Direktur")));
        assertEquals("Tuan Direktur", catalog.record(id).fields().title());
    }

    private static <T> void assertOnlyRefused(List<AtOnce.Outcome<T>> outcomes, String code) {
        outcomes.stream()
                .filter(outcome -> !outcome.succeeded())
                .forEach(outcome -> assertTrue(
                        outcome.thrown() instanceof RuleViolation refusal
                                && refusal.code().equals(code),
                        () -> String.valueOf(outcome.thrown())));
    }

    private long create(String title, int year) {
        return cataloguer.call(() -> catalog.create(input(title, year)));
    }

    private long create(String title) {
        return catalog.create(input(title, 1939));
    }

    private static RecordInput input(String title, int year) {
        return RecordInput.titled(title)
                .authors(List.of("Hamka"))
                .imprint("Jakarta", "Balai Pustaka", year)
                .language("ind")
                .form("book")
                .classNumber("899.2213")
                .subjects(List.of("Fiksi Indonesia"))
                .input();
    }
}
