package id.solok.library.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.authorities.Authorities;
import id.solok.library.authorities.AuthorityInput;
import id.solok.library.authorities.HeadingInput;
import id.solok.library.authorities.HeadingKind;
import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.History;
import id.solok.library.catalog.RecordChange;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.Stock;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import id.solok.library.system.InBatch;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marc4j.MarcStreamWriter;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;

/** The rules of imports (R2 to R6 of the package) against the real database, read by the real job. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class ImportRulesIT {
    private static final MarcFactory MARC = MarcFactory.newInstance();
    private static final long ADD_ALL = 1;
    private static final long SKIP = 2;
    private static final long OVERLAY = 3;
    private static final long ASK = 4;

    @Inject
    private Imports imports;

    @Inject
    private ImportWork work;

    @Inject
    private ImportProfiles profiles;

    @Inject
    private ImportDecisions decisions;

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @Inject
    private History history;

    @Inject
    private Authorities authorities;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsDesk desk;

    @Inject
    private InBatch batch;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(ImportRulesIT.class);
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
    void anImportIsTakenBackWhole() {
        long first = submit(ADD_ALL, false, book("1", "Merantau"));
        await(first);
        Record[] file = {book("1", "Merantau", "500", "Timpaan"), book("2", "Pulang")};
        long second = submit(OVERLAY, false, file);
        await(second);
        long overlaid = onlyMatch(second).recordId();

        batch.call(() -> undone(second));

        assertEquals(List.of(), catalog.marc(overlaid).getVariableFields("500"));
        assertEquals(0, run(SKIP, true, book("1", "Merantau", "500", "y")).created());
        assertEquals(1, run(SKIP, true, book("2", "Pulang")).created(), "what it added is gone");
        var newest = cataloguer.call(
                () -> history.states(overlaid, new Window(0, 1)).items().get(0));
        assertEquals(RecordChange.RESTORED, newest.change());
    }

    @Test
    void anImportOnWhichWorkWasDoneStays() {
        long first = submit(ADD_ALL, false, book("1", "Merantau"));
        await(first);
        long asking = submit(ASK, false, book("1", "Merantau", "500", "x"));
        await(asking);
        long id = onlyMatch(asking).recordId();
        cataloguer.call(() -> holdings.add(id, new CopyInput("IT-" + mark, null, "umum")));

        var refusal = assertThrows(RuleViolation.class, () -> batch.call(() -> undone(first)));

        assertEquals("imports.copies-added-since", refusal.code());
        assertNotNull(catalog.record(id));
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

    private ImportTally run(long profile, boolean dryRun, Record... records) {
        long id = submit(profile, dryRun, records);
        await(id);
        return tally(id);
    }

    private long submit(long profile, boolean dryRun, Record... records) {
        var file = file(records);
        return cataloguer.call(() -> {
            try {
                return imports.submit("uji.mrc", file.length, new ByteArrayInputStream(file), profile, dryRun);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private void await(long importId) {
        for (int i = 0; i < 600; i++) {
            var run = cataloguer.call(() -> imports.view(importId)).run();
            if (run.over()) {
                assertFalse(run.failed(), run.failure());
                return;
            }
            pause();
        }
        throw new AssertionError("The import does not end");
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ImportTally tally(long importId) {
        return cataloguer.call(() -> imports.view(importId)).tally();
    }

    private ImportMatchView onlyMatch(long importId) {
        var matches = cataloguer.call(() -> imports.matches(importId, new Window(0, 10)));
        assertEquals(1, matches.total());
        return matches.items().get(0);
    }

    private boolean undone(long importId) {
        work.undo(importId, "katalog");
        return true;
    }

    private static boolean decided(Runnable decision) {
        decision.run();
        return true;
    }

    private Record book(String number, String title, String... tagAndText) {
        var record = MARC.newRecord("00000nam a2200000 a 4500");
        record.addVariableField(MARC.newControlField("001", mark + number));
        record.addVariableField(MARC.newControlField("003", "ID-Uji"));
        record.addVariableField(MARC.newControlField("008", "050101s2005    io            000 1 ind  "));
        record.addVariableField(MARC.newDataField("100", '0', ' ', "a", "Pengarang " + mark));
        record.addVariableField(MARC.newDataField("245", '1', '0', "a", title + " ke " + mark));
        for (int i = 0; i < tagAndText.length; i += 2)
            record.addVariableField(MARC.newDataField(tagAndText[i], ' ', ' ', "a", tagAndText[i + 1]));
        return record;
    }

    private static Record withHoldings(Record record, String... codesAndTexts) {
        record.addVariableField(MARC.newDataField("952", ' ', ' ', codesAndTexts));
        return record;
    }

    private static byte[] file(Record... records) {
        var out = new ByteArrayOutputStream();
        var writer = new MarcStreamWriter(out, "UTF-8");
        for (var record : records) writer.write(record);
        writer.close();
        return out.toByteArray();
    }
}
