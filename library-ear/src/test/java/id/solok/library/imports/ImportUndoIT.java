package id.solok.library.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.RecordChange;
import id.solok.library.catalog.RecordInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.holdings.CopyInput;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import java.util.List;
import java.util.function.Supplier;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marc4j.marc.Record;

/** An import is taken back whole or not at all (R6 of the package), also while others work. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class ImportUndoIT extends ImportCases {
    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(ImportUndoIT.class, ImportCases.class);
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
    void anImportThatReplacedItsOwnRecordIsTakenBackToo() {
        Record[] file = {book("1", "Merantau", "500", "Satu"), book("1", "Merantau", "500", "Dua")};
        long id = submit(OVERLAY, false, file);
        await(id);
        assertEquals(1, tally(id).created());
        assertEquals(1, tally(id).updated());
        long record = onlyMatch(id).recordId();

        batch.call(() -> undone(id));

        assertThrows(NotFound.class, () -> catalog.record(record));
    }

    @Test
    void anImportAndACorrectionOfItsRecordNeverBothWin() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            var number = "5" + i;
            long first = submit(ADD_ALL, false, book(number, "Merantau"));
            await(first);
            long asking = submit(ASK, false, book(number, "Merantau", "500", "x"));
            await(asking);
            long id = onlyMatch(asking).recordId();
            int version = catalog.record(id).version();
            var input = RecordInput.titled("Dikoreksi " + mark).input();

            var outcomes = AtOnce.run(List.<Supplier<Boolean>>of(
                    () -> batch.call(() -> undone(first)),
                    () -> cataloguer.call(() -> decided(() -> catalog.correct(id, version, input)))));

            var refused = outcomes.stream().filter(each -> !each.succeeded()).toList();
            assertEquals(1, refused.size(), outcomes::toString);
            assertTrue(refused.get(0).thrown() instanceof RuleViolation, refused::toString);
        }
    }

    @Test
    void aDecisionAndAnUndoDoNotBlockEachOther() throws InterruptedException {
        for (int i = 0; i < 5; i++) {
            var number = "7" + i;
            run(ADD_ALL, false, book(number, "Merantau"));
            long asking = submit(ASK, false, book(number, "Merantau", "500", "x"));
            await(asking);
            long match = onlyMatch(asking).id();

            var outcomes = AtOnce.run(List.<Supplier<Boolean>>of(
                    () -> batch.call(() -> undone(asking)),
                    () -> cataloguer.call(() -> decided(() -> decisions.add(match)))));

            // the undo takes back what was decided before, and what comes after is refused in words
            assertTrue(outcomes.get(0).succeeded(), outcomes::toString);
            assertTrue(
                    outcomes.get(1).succeeded() || outcomes.get(1).thrown() instanceof RuleViolation,
                    outcomes::toString);
        }
    }
}
