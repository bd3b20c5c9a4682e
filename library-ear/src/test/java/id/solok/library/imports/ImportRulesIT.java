package id.solok.library.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.authorities.AuthorityInput;
import id.solok.library.authorities.HeadingInput;
import id.solok.library.authorities.HeadingKind;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.ejb.EJBAccessException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marc4j.marc.Record;

/** The rules of imports (R2 to R5 of the package) against the real database, read by the real job. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class ImportRulesIT extends ImportCases {
    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(ImportRulesIT.class, ImportCases.class);
    }

    @Test
    void whatIsKnownAgainIsSkippedAlsoWithinOneChunk() {
        run(SKIP, false, book("1", "Merantau"), book("1", "MERANTAU /"), book("2", "Pulang"));

        var again = run(SKIP, false, book("1", "Merantau :"), book("3", "Pergi"));

        assertEquals(1, again.created());
        assertEquals(1, again.skipped());
    }

    @Test
    void anOverlayKeepsProtectedFieldsAndTheEarlierState() {
        long first = submit(ADD_ALL, false, book("1", "Merantau", "901", "koleksi lokal"));
        await(first);
        var second = book("1", "Merantau", "500", "Catatan baru");

        long overlaying = submit(OVERLAY, false, second);
        await(overlaying);

        assertEquals(1, tally(overlaying).updated());
        long id = onlyMatch(overlaying).recordId();
        var marc = catalog.marc(id);
        assertNotNull(marc.getVariableField("901"));
        assertNotNull(marc.getVariableField("500"));
        var states = cataloguer.call(() -> history.states(id, new Window(0, 10)));
        assertEquals(2, states.total());
    }

    @Test
    void anOverlayThatSaysTheSameChangesNothing() {
        run(ADD_ALL, false, book("1", "Merantau"));

        var again = run(OVERLAY, false, book("1", "Merantau"), book("9", "Lain"));

        assertEquals(0, again.updated());
        assertEquals(1, again.skipped());
        assertEquals(1, again.created());
    }

    @Test
    void ofTwoWhoDecideOneIsHeard() throws InterruptedException {
        run(ADD_ALL, false, book("1", "Merantau"));
        long asking = submit(ASK, false, book("1", "Merantau", "500", "Lain"));
        await(asking);
        long match = onlyMatch(asking).id();

        List<Supplier<Boolean>> people = List.of(
                () -> cataloguer.call(() -> decided(() -> decisions.overlay(match))),
                () -> cataloguer.call(() -> decided(() -> decisions.add(match))),
                () -> cataloguer.call(() -> decided(() -> decisions.skip(match))));
        var outcomes = AtOnce.run(people);

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        var tally = tally(asking);
        assertEquals(0, tally.waiting());
        assertEquals(1, tally.created() + tally.updated() + tally.skipped());
    }

    @Test
    void aDryRunReportsTheSameAndWritesNothing() {
        run(ADD_ALL, false, book("1", "Merantau"));
        Record[] file = {book("1", "Merantau", "500", "x"), book("5", "Baru"), book("5", "BARU"), book("6", "Lagi")};

        var dry = run(SKIP, true, file);
        var real = run(SKIP, false, file);

        assertEquals(dry, real);
        assertEquals(2, real.created());
        assertEquals(2, real.skipped());
    }

    @Test
    void holdingsBecomeCopiesAndATakenBarcodeIsSaid() {
        long profile = cataloguer.call(() -> profiles.create(new ImportProfileInput(
                "Kepemilikan " + mark,
                List.of(MatchRule.CONTROL_NUMBER),
                OnMatch.SKIP,
                "",
                false,
                new HoldingsMapping("952", "p", "o", "c", "umum"))));
        var one = withHoldings(book("1", "Merantau"), "p", "H1-" + mark, "c", "anak");
        var two = withHoldings(book("2", "Pulang"), "p", "H1-" + mark);

        long id = submit(profile, false, one, two);
        await(id);

        assertEquals(1, tally(id).copies());
        var copy = stock.copy("H1-" + mark).orElseThrow();
        assertEquals("anak", copy.room());
        var problems = cataloguer.call(() -> imports.problems(id, new Window(0, 10)));
        assertEquals("imports.barcode-taken", problems.items().get(0).code());
        batch.call(() -> undone(id));
        assertTrue(stock.copy("H1-" + mark).isEmpty());
    }

    @Test
    void headingsTakeTheirEstablishedForm() {
        var name = "Amrullah " + mark;
        cataloguer.call(() -> authorities.create(new AuthorityInput(
                HeadingInput.of(HeadingKind.PERSON, "Hamka " + mark), List.of(name), List.of(), null, null)));
        var record = book("1", "Merantau");
        record.addVariableField(MARC.newDataField("700", '0', ' ', "a", name, "e", "penyunting"));

        long id = submit(SKIP, false, record);
        await(id);

        assertEquals(1, tally(id).headings());
        var problems = cataloguer.call(() -> imports.problems(id, new Window(0, 10)));
        assertEquals("imports.heading-corrected", problems.items().get(0).code());
    }

    @Test
    void profilesSayWhatIsWrongAtTheFieldAndTwoNamesDoNotClash() throws InterruptedException {
        var wrong = new ImportProfileInput("Profil " + mark, List.of(), OnMatch.SKIP, "52", false, null);
        var refusal = assertThrows(InvalidInput.class, () -> cataloguer.call(() -> profiles.create(wrong)));
        assertEquals("protectedFields", refusal.problems().get(0).field());

        var right = new ImportProfileInput("Profil " + mark, List.of(), OnMatch.SKIP, "9XX", false, null);
        List<Supplier<Long>> people = new ArrayList<>();
        for (int i = 0; i < 4; i++) people.add(() -> cataloguer.call(() -> profiles.create(right)));
        var outcomes = AtOnce.run(people);

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        assertThrows(EJBAccessException.class, () -> desk.call(() -> profiles.all()));
        assertThrows(NotFound.class, () -> cataloguer.call(() -> profiles.view(987654321)));
        assertThrows(RuleViolation.class, () -> cataloguer.call(() -> decided(() -> profiles.remove(1))));
    }
}
