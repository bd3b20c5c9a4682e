package id.solok.library.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AsManager;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The closure kernel (R9 to R11 of its package) with a plug-in of the test, against the real database. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class ClosuresIT {
    private static final int MANAGERS = 6;
    private static final Window TOP = new Window(0, 20);
    // a Tuesday far away, where nothing else stands in the calendar
    private static final LocalDate TUESDAY = LocalDate.of(2041, 3, 12);

    @Inject
    private Closures closures;

    @Inject
    private LibraryCalendar calendar;

    @Inject
    private AsManager manager;

    @Inject
    private AsDesk desk;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    private TrialDays days;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.withPlugIn(TrialBookings.class, ClosuresIT.class, TrialDays.class);
    }

    @BeforeEach
    void aTableOfBookings() throws SQLException {
        days = new TrialDays(dataSource);
        days.makeTable();
    }

    @Test
    void aPreviewShowsWhatApplyingMovesAndTakingBackRestores() throws SQLException {
        days.book(1, "pusat", TUESDAY);
        days.book(2, "pusat", TUESDAY.plusDays(5));
        days.book(3, "keliling", TUESDAY);
        long id = prepare("pusat", TUESDAY, TUESDAY.plusDays(1));
        var before = days.bookings();

        var preview = manager.call(() -> closures.preview(id, TOP));
        assertEquals(List.of(new EffectCount("trial-booking", null, 1)), preview.counts());
        assertEquals(
                List.of(new Effect(
                        "trial-booking",
                        1,
                        "B1",
                        TUESDAY.toString(),
                        TUESDAY.plusDays(2).toString())),
                preview.page().items());
        assertEquals(before, days.bookings());
        assertTrue(calendar.isOpen("pusat", TUESDAY));

        assertEquals(1, manager.call(() -> closures.apply(id)));
        assertEquals(Map.of(1L, TUESDAY.plusDays(2), 2L, TUESDAY.plusDays(5), 3L, TUESDAY), days.bookings());
        assertFalse(calendar.isOpen("pusat", TUESDAY));
        assertEquals(preview.page().items(), effects(id));

        assertEquals(1, manager.call(() -> closures.takeBack(id)));
        assertEquals(before, days.bookings());
        assertTrue(calendar.isOpen("pusat", TUESDAY));
    }

    @Test
    void whatWasChangedSinceIsLeftAloneAndSaid() throws SQLException {
        days.book(1, "pusat", TUESDAY);
        days.book(2, "pusat", TUESDAY);
        days.book(3, "pusat", TUESDAY);
        long id = prepare(null, TUESDAY, TUESDAY);
        manager.call(() -> closures.apply(id));
        days.change(1, TUESDAY.plusDays(20));
        days.run("delete from trial_booking where id = 2");

        assertEquals(1, manager.call(() -> closures.takeBack(id)));

        assertEquals(Map.of(1L, TUESDAY.plusDays(20), 3L, TUESDAY), days.bookings());
        var moves = manager.call(() -> closures.moves(id, TOP)).items();
        assertEquals(
                List.of(MoveState.KEPT, MoveState.KEPT, MoveState.RESTORED),
                moves.stream().map(MoveView::state).toList());
        assertEquals(TUESDAY.plusDays(20).toString(), moves.get(0).found());
    }

    @Test
    void ofManyManagersOneAppliesAndOneTakesBack() throws Exception {
        days.bookMany(200, TUESDAY);
        var before = days.bookings();
        long id = prepare("pusat", TUESDAY, TUESDAY.plusDays(2));

        var applied = atOnce(() -> manager.call(() -> closures.apply(id)));
        assertOne(applied, "calendar.closure-already-applied");
        assertEquals(200, manager.call(() -> closures.moves(id, TOP)).total());
        var takenBack = atOnce(() -> manager.call(() -> closures.takeBack(id)));

        assertOne(takenBack, "calendar.closure-was-taken-back");
        assertEquals(before, days.bookings());
    }

    @Test
    void twoOverlappingClosuresAppliedAndTakenBackAtOnceEndWhereTheyBegan() throws Exception {
        days.bookMany(100, TUESDAY);
        var before = days.bookings();
        long one = prepare("pusat", TUESDAY.minusDays(1), TUESDAY.plusDays(1));
        long other = prepare(null, TUESDAY, TUESDAY.plusDays(3));

        var applied = AtOnce.run(List.<Supplier<Integer>>of(
                () -> manager.call(() -> closures.apply(one)), () -> manager.call(() -> closures.apply(other))));
        assertTrue(applied.stream().allMatch(AtOnce.Outcome::succeeded));
        assertAllOpen();
        var takenBack = AtOnce.run(List.<Supplier<Integer>>of(
                () -> manager.call(() -> closures.takeBack(one)), () -> manager.call(() -> closures.takeBack(other))));

        assertTrue(takenBack.stream().allMatch(AtOnce.Outcome::succeeded));
        assertEquals(before, days.bookings());
    }

    @Test
    void ofTwoOverlappingClosuresTheFirstTakenBackFirstLeavesTheOthersMoves() throws SQLException {
        days.book(1, "pusat", TUESDAY);
        long first = prepare("pusat", TUESDAY, TUESDAY.plusDays(1));
        long second = prepare("pusat", TUESDAY.plusDays(2), TUESDAY.plusDays(3));
        long around = prepare("pusat", TUESDAY.minusDays(1), TUESDAY);
        manager.call(() -> closures.apply(first));
        manager.call(() -> closures.apply(second));
        manager.call(() -> closures.apply(around));
        assertEquals(TUESDAY.plusDays(4), days.bookings().get(1L));

        manager.call(() -> closures.takeBack(first));
        assertEquals(TUESDAY.plusDays(1), days.bookings().get(1L), "the one around it still closes the day");
        manager.call(() -> closures.takeBack(around));
        assertEquals(TUESDAY, days.bookings().get(1L));
        manager.call(() -> closures.takeBack(second));

        assertEquals(TUESDAY, days.bookings().get(1L));
    }

    @Test
    void anyClosuresTakenBackInAnyOrderEndWhereTheyBegan() throws SQLException {
        var random = new Random(11);
        for (int round = 0; round < 12; round++) {
            days.makeTable();
            for (int i = 1; i <= 15; i++) days.book(i, random.nextBoolean() ? "pusat" : "keliling", openDay(random));
            var before = days.bookings();
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < 4; i++) ids.add(anyClosure(random));
            Collections.shuffle(ids, random);
            for (long id : ids) {
                manager.call(() -> closures.apply(id));
                assertAllOpen();
            }
            Collections.shuffle(ids, random);
            for (long id : ids) {
                manager.call(() -> closures.takeBack(id));
                assertAllOpen();
            }
            assertEquals(before, days.bookings(), "round " + round);
        }
    }

    @Test
    void fiveThousandMovesAreAMatterOfSeconds() throws SQLException {
        days.bookMany(5_000, TUESDAY);
        var before = days.bookings();
        long id = prepare("pusat", TUESDAY, TUESDAY.plusDays(2));
        long start = System.nanoTime();

        assertEquals(5_000, manager.call(() -> closures.apply(id)));
        assertEquals(5_000, manager.call(() -> closures.takeBack(id)));

        assertTrue(System.nanoTime() - start < 10_000_000_000L, "took " + (System.nanoTime() - start) / 1_000_000);
        assertEquals(before, days.bookings());
    }

    @Test
    void aClosureThatIsAppliedIsNeitherChangedNorRemoved() {
        long id = prepare("pusat", TUESDAY, TUESDAY);
        manager.call(() -> closures.apply(id));

        assertRefused("calendar.closure-already-applied", () -> closures.remove(id));
        assertRefused(
                "calendar.closure-already-applied", () -> closures.change(id, 1, input("pusat", TUESDAY, TUESDAY)));
        manager.call(() -> closures.takeBack(id));
        assertRefused("calendar.closure-was-taken-back", () -> closures.apply(id));
    }

    @Test
    void onlyManagersCloseAndStaffRead() {
        long id = prepare("pusat", TUESDAY, TUESDAY);

        assertThrows(EJBAccessException.class, () -> desk.call(() -> closures.apply(id)));
        assertThrows(EJBAccessException.class, () -> closures.closure(id));
        assertEquals(
                ClosureState.PREPARED, desk.call(() -> closures.closure(id)).state());
        manager.run(() -> closures.remove(id));
    }

    private LocalDate openDay(Random random) {
        return calendar.dueOn("pusat", TUESDAY.plusDays(random.nextInt(14)));
    }

    private long anyClosure(Random random) {
        var first = TUESDAY.plusDays(random.nextInt(14));
        var branch = random.nextInt(3) == 0 ? null : random.nextBoolean() ? "pusat" : "keliling";
        return prepare(branch, first, first.plusDays(random.nextInt(6)));
    }

    private void assertAllOpen() throws SQLException {
        assertEquals(0, days.closed(calendar.from(TUESDAY.minusDays(30))), "bookings on closed days");
    }

    private long prepare(String branch, LocalDate first, LocalDate last) {
        return manager.call(() -> closures.prepare(input(branch, first, last)));
    }

    private static ClosureInput input(String branch, LocalDate first, LocalDate last) {
        return new ClosureInput(branch, first, last, "Uji penutupan", "Trial closure");
    }

    private List<Effect> effects(long id) {
        return manager.call(() -> closures.moves(id, TOP)).items().stream()
                .map(MoveView::effect)
                .toList();
    }

    private void assertRefused(String code, Runnable work) {
        assertEquals(
                code, assertThrows(RuleViolation.class, () -> manager.run(work)).code());
    }

    private static List<AtOnce.Outcome<Integer>> atOnce(Supplier<Integer> work) throws InterruptedException {
        return AtOnce.run(Collections.nCopies(MANAGERS, work));
    }

    private static void assertOne(List<AtOnce.Outcome<Integer>> outcomes, String code) {
        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        for (var outcome : outcomes)
            assertTrue(
                    outcome.succeeded()
                            || outcome.thrown() instanceof RuleViolation refusal
                                    && refusal.code().equals(code),
                    () -> String.valueOf(outcome.thrown()));
    }
}
