package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** No state of a record is lost (R7, R8, R9 of the catalogue) against the real database. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class HistoryIT {
    private static final int PEOPLE = 6;
    private static final Window ALL = new Window(0, 100);

    @Inject
    private Catalog catalog;

    @Inject
    private Worksheets worksheets;

    @Inject
    private History history;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsDesk desk;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(HistoryIT.class);
    }

    @Test
    void everyStateIsKeptAndAnyTwoCanBeCompared() {
        long id = create("Tuan Direktur");
        correct(id, "Tuan Direktur", 1940);
        correct(id, "Tuan Direktur jilid dua", 1940);

        var states = states(id);

        assertEquals(
                List.of(RecordChange.CORRECTED, RecordChange.CORRECTED, RecordChange.CREATED),
                states.stream().map(StateView::change).toList());
        assertEquals(
                List.of(true, false, false),
                states.stream().map(StateView::current).toList());
        assertEquals(
                List.of("008", "245", "264"),
                differences(id, states.get(2), states.get(0)).stream()
                        .map(FieldDifference::tag)
                        .toList());
        assertEquals(
                List.of("245"),
                differences(id, states.get(1), states.get(0)).stream()
                        .map(FieldDifference::tag)
                        .toList());
    }

    @Test
    void ofManyWhoSaveAtOnceEveryStateThatStoodIsInTheHistory() throws InterruptedException {
        long id = create("Merantau ke Deli");
        List<Supplier<Integer>> savers = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Supplier<Integer>) () -> {
                    int version = catalog.record(id).version();
                    return cataloguer.call(() -> {
                        catalog.correct(id, version, input("Merantau ke Deli", 1950 + i));
                        return 1950 + i;
                    });
                })
                .toList();

        var outcomes = AtOnce.run(savers);

        long saved = outcomes.stream().filter(AtOnce.Outcome::succeeded).count();
        var states = states(id);
        assertTrue(saved >= 1);
        assertEquals(saved + 1, states.size());
        assertEquals(
                states.size(),
                new HashSet<>(states.stream().map(StateView::number).toList()).size());
    }

    @Test
    void anEarlierStateStandsAgainAndNothingIsLost() {
        long id = create("Di bawah lindungan Kabah");
        var first = states(id).get(0);
        correct(id, "Di bawah lindungan Ka'bah", 1938);
        int version = catalog.record(id).version();

        restore(id, version, first.number());

        assertEquals("Di bawah lindungan Kabah", catalog.record(id).fields().title());
        assertEquals(
                List.of(RecordChange.RESTORED, RecordChange.CORRECTED, RecordChange.CREATED),
                states(id).stream().map(StateView::change).toList());
        assertEquals(List.of(), differences(id, first, states(id).get(0)));
        var refusal = assertThrows(RuleViolation.class, () -> restore(id, version, first.number()));
        assertEquals("catalog.record-changed-meanwhile", refusal.code());
        assertThrows(NotFound.class, () -> restore(id, version + 1, 999));
    }

    @Test
    void ofManyWhoRestoreAtOnceOneDoesAndTheOthersAreTold() throws InterruptedException {
        long id = create("Tenggelamnya kapal");
        int first = states(id).get(0).number();
        correct(id, "Tenggelamnya kapal van der Wijck", 1938);
        int version = catalog.record(id).version();

        var outcomes = AtOnce.run(Stream.generate(() -> (Supplier<Long>) () -> {
                    restore(id, version, first);
                    return id;
                })
                .limit(PEOPLE)
                .toList());

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        assertTrue(outcomes.stream()
                .filter(outcome -> !outcome.succeeded())
                .allMatch(outcome -> outcome.thrown() instanceof RuleViolation refusal
                        && refusal.code().equals("catalog.record-changed-meanwhile")));
        assertEquals(3, states(id).size());
    }

    @Test
    void aRecordSavedAsMarcWithoutAChangeIsTheSameRecord() {
        long id = create("Keadilan Ilahi");

        cataloguer.call(() -> {
            var opened = worksheets.open(id);
            worksheets.save(opened, opened.marc());
            return id;
        });

        assertEquals(List.of(), differences(id, states(id).get(1), states(id).get(0)));
        assertEquals(RecordChange.MARC_EDITED, states(id).get(0).change());
    }

    @Test
    void twoWhoEditOneRecordAsMarcBothHaveTheirWorkInIt() {
        long id = create("Karena fitnah");
        var mine = cataloguer.call(() -> worksheets.open(id));
        correct(id, "Karena fitnah", 1941);
        var typed = mine.marc().replace("$aKarena fitnah", "$aKarena fitnah :$bsebuah roman");

        var refusal = assertThrows(RuleViolation.class, () -> save(mine, typed));
        assertEquals("catalog.record-changed-meanwhile", refusal.code());
        var now = cataloguer.call(() -> worksheets.open(id));
        save(
                now,
                cataloguer
                        .call(() -> worksheets.merge(mine.marc(), typed, now.marc()))
                        .text());

        assertEquals("sebuah roman", catalog.record(id).fields().subtitle());
        assertEquals(1941, catalog.record(id).fields().year());
    }

    @Test
    void aTypedIsbnTellsTheRecordThatBearsIt() {
        long id = cataloguer.call(() -> catalog.create(
                RecordInput.titled("Buku ber-ISBN").isbn("978-623-433-153-0").input()));

        var known = cataloguer.call(() -> worksheets.holding("9786234331530"));

        assertTrue(known.contains(new KnownTitle(id, "Buku ber-ISBN")));
        assertEquals(List.of(), cataloguer.call(() -> worksheets.holding("bukan ISBN")));
    }

    @Test
    void theDeskDoesNotEditAndDoesNotRestore() {
        long id = create("Mandi cahaya di tanah suci");

        assertThrows(EJBAccessException.class, () -> desk.call(() -> worksheets.open(id)));
        assertThrows(EJBAccessException.class, () -> desk.call(() -> history.states(id, ALL)));
    }

    private List<StateView> states(long id) {
        return cataloguer.call(() -> history.states(id, ALL)).items();
    }

    private List<FieldDifference> differences(long id, StateView before, StateView now) {
        return cataloguer.call(() -> history.differences(id, before.number(), now.number()));
    }

    private void restore(long id, int version, int number) {
        cataloguer.call(() -> {
            history.restore(id, version, number);
            return id;
        });
    }

    private void save(Worksheet opened, String marc) {
        cataloguer.call(() -> {
            worksheets.save(opened, marc);
            return opened.id();
        });
    }

    private void correct(long id, String title, int year) {
        int version = catalog.record(id).version();
        cataloguer.call(() -> {
            catalog.correct(id, version, input(title, year));
            return id;
        });
    }

    private long create(String title) {
        return cataloguer.call(() -> catalog.create(input(title, 1939)));
    }

    private static RecordInput input(String title, int year) {
        return RecordInput.titled(title)
                .authors(List.of("Hamka"))
                .imprint("Medan", "Cerdas", year)
                .language("ind")
                .input();
    }
}
