package id.solok.library.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordInput;
import id.solok.library.circulation.Circulation;
import id.solok.library.circulation.LoanSummary;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.Holdings;
import id.solok.library.membership.MemberInput;
import id.solok.library.membership.Membership;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AsManager;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Due dates and closures (R3 of circulation), hours and holidays (R1 to R3 of calendar), against the real database. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class LoanClosuresIT {
    private static final Window TOP = new Window(0, 20);
    private static final LocalDate TUESDAY = LocalDate.of(2043, 3, 10);
    private static final LocalDate LATER = TUESDAY.plusWeeks(10);
    private static final LocalDate MUCH_LATER = TUESDAY.plusWeeks(20);

    @Inject
    private Closures closures;

    @Inject
    private LibraryCalendar calendar;

    @Inject
    private OpeningPlans plans;

    @Inject
    private Holidays holidays;

    @Inject
    private SpecialDays specialDays;

    @Inject
    private Circulation circulation;

    @Inject
    private Membership membership;

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private AsManager manager;

    @Inject
    private AsDesk desk;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(LoanClosuresIT.class, TrialDays.class);
    }

    @Test
    void openLoansOfTheBranchMoveAndComeBackExactly() throws SQLException {
        var days = new TrialDays(dataSource);
        var central = lend(copy("umum"));
        var mobile = lend(copy("keliling"));
        days.due(central.id(), TUESDAY);
        days.due(mobile.id(), TUESDAY);
        long id = prepare("pusat", TUESDAY, TUESDAY.plusDays(1));

        var preview = manager.call(() -> closures.preview(id, TOP));
        assertEquals(1, preview.page().total());
        assertTrue(preview.page().items().get(0).label().startsWith(central.barcode()));
        manager.call(() -> closures.apply(id));
        assertEquals(TUESDAY.plusDays(2), due(central));
        assertEquals(TUESDAY, due(mobile));

        manager.call(() -> closures.takeBack(id));
        assertEquals(TUESDAY, due(central));
    }

    @Test
    void aLoanThatCameBackOrWasChangedStaysAsItIs() throws SQLException {
        var days = new TrialDays(dataSource);
        var returned = lend(copy("umum"));
        var changed = lend(copy("umum"));
        days.due(returned.id(), LATER);
        days.due(changed.id(), LATER);
        long id = prepare(null, LATER, LATER);
        manager.call(() -> closures.apply(id));
        desk.run(() -> circulation.giveBack(returned.barcode()));
        days.due(changed.id(), LATER.plusDays(30));

        assertEquals(0, manager.call(() -> closures.takeBack(id)));

        assertEquals(LATER.plusDays(30), due(changed));
        assertEquals(LATER.plusDays(1), due(returned));
        assertEquals(List.of(new EffectCount("loan-due", MoveState.KEPT, 2)), manager.call(() -> closures.counts(id)));
    }

    @Test
    void fiveThousandLoansMoveAndComeBackInSeconds() throws SQLException {
        var days = new TrialDays(dataSource);
        var first = lend(copy("umum"));
        long record = cataloguer.call(() -> catalog.create(title()));
        days.lendMany(5_000, record, first.memberId(), MUCH_LATER.plusDays(1));
        long id = prepare("pusat", MUCH_LATER, MUCH_LATER.plusDays(1));
        long start = System.nanoTime();

        assertEquals(5_000, manager.call(() -> closures.apply(id)));
        assertEquals(5_000, days.loansDue(MUCH_LATER.plusDays(2), MUCH_LATER.plusDays(2)));
        assertEquals(5_000, manager.call(() -> closures.takeBack(id)));

        assertTrue(System.nanoTime() - start < 15_000_000_000L, "took " + (System.nanoTime() - start) / 1_000_000);
        assertEquals(5_000, days.loansDue(MUCH_LATER.plusDays(1), MUCH_LATER.plusDays(1)));
        days.run("update loan set returned_at = now(), returned_by = 'test' where copy_id in"
                + " (select id from copy where record_id = " + record + ")");
    }

    @Test
    void whatIsLentWhileAClosureIsAppliedNeverFallsDueInIt() throws Exception {
        var due = calendar.dueOn("pusat", LocalDate.now(clock).plusDays(7));
        long id = prepare("pusat", due, due.plusDays(2));
        List<Supplier<Object>> works = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            var barcode = copy("umum");
            var card = member();
            works.add(() -> desk.call(() -> circulation.lend(card, barcode)));
        }
        works.add(4, () -> manager.call(() -> closures.apply(id)));

        var outcomes = AtOnce.run(works);

        assertTrue(outcomes.stream().allMatch(AtOnce.Outcome::succeeded));
        assertEquals(0, new TrialDays(dataSource).loansDue(due, due.plusDays(2)));
        var later = lend(copy("umum"));
        assertTrue(later.dueOn().isAfter(due.plusDays(2)) && calendar.isOpen("pusat", later.dueOn()));
        manager.call(() -> closures.takeBack(id));
    }

    @Test
    void ramadanHoursAreAddedChangedAndRemoved() {
        var from = LocalDate.of(2044, 1, 4);
        var input = ramadan(from, from.plusDays(28), 15);
        long id = manager.call(() -> plans.add(input));
        assertEquals(LocalTime.of(15, 0), calendar.day("pusat", from).closes());
        assertRefusedAt("validFrom", () -> plans.add(input));

        manager.run(() -> plans.change(id, version(id), ramadan(from, from.plusDays(28), 14)));
        assertEquals(LocalTime.of(14, 0), calendar.day("keliling", from).closes());
        assertRefused("calendar.changed-meanwhile", () -> plans.change(id, 0, input));

        manager.run(() -> plans.remove(id));
        assertEquals(DayKind.WEEK, calendar.day("pusat", from).kind());
    }

    @Test
    void theLastRegularHoursStay() {
        var regular = plans.all().stream()
                .filter(plan -> plan.branch() == null && plan.kind() == PlanKind.REGULAR)
                .toList();

        if (regular.size() == 1)
            assertRefused(
                    "calendar.last-regular-hours",
                    () -> plans.remove(regular.get(0).id()));
        assertRefusedAt(
                "branch",
                () -> plans.add(
                        new HoursPlanInput("tidak-ada", PlanKind.REGULAR, null, null, TUESDAY, null, List.of())));
    }

    @Test
    void aFileOfHolidaysIsComparedAndTakenOver() {
        var known = new HolidayInput(LocalDate.of(2045, 8, 17), "Kemerdekaan", null, HolidayType.LIBUR, true);
        long id = manager.call(() -> holidays.add(known));
        assertRefusedAt("day", () -> holidays.add(known));
        var other = new HolidayInput(known.day(), "Hari Kemerdekaan", null, HolidayType.LIBUR, true);
        var added = new HolidayInput(LocalDate.of(2045, 12, 25), "Natal", null, HolidayType.LIBUR, true);

        var differences = manager.call(() -> holidays.compare(List.of(added, other)));
        assertEquals(
                List.of(HolidayDifference.Kind.DIFFERENT, HolidayDifference.Kind.NEW),
                differences.stream().map(HolidayDifference::kind).toList());
        manager.call(() -> holidays.take(List.of(added, other)));

        assertEquals(
                List.of("Hari Kemerdekaan", "Natal"),
                holidays.of(2045).stream().map(HolidayView::nameId).toList());
        assertEquals("Natal", calendar.day("pusat", added.day()).reasonId());
        manager.run(() -> holidays.remove(id));
        manager.run(() -> holidays.remove(holidays.of(2045).get(0).id()));
    }

    @Test
    void aDayOfOtherHoursOpensAlsoOnASunday() {
        var sunday = LocalDate.of(2045, 4, 2);
        var input = new SpecialDayInput("pusat", sunday, LocalTime.of(9, 0), LocalTime.of(12, 0), "Bazar", "Fair");
        long id = manager.call(() -> specialDays.add(input));

        assertTrue(calendar.isOpen("pusat", sunday));
        assertRefusedAt("day", () -> specialDays.add(input));
        manager.run(() -> specialDays.remove(id));
        assertEquals(sunday.plusDays(1), calendar.dueOn("pusat", sunday));
    }

    private int version(long id) {
        return plans.all().stream()
                .filter(plan -> plan.id() == id)
                .findFirst()
                .orElseThrow()
                .version();
    }

    private static HoursPlanInput ramadan(LocalDate from, LocalDate until, int closes) {
        var week = Stream.of(DayOfWeek.values())
                .map(day -> new DayHours(day, LocalTime.of(9, 0), LocalTime.of(closes, 0)))
                .toList();
        return new HoursPlanInput(null, PlanKind.PERIOD, "Jam Ramadan", "Ramadan hours", from, until, week);
    }

    private void assertRefused(String code, Runnable work) {
        assertEquals(
                code, assertThrows(RuleViolation.class, () -> manager.run(work)).code());
    }

    private void assertRefusedAt(String field, Runnable work) {
        assertEquals(
                field,
                assertThrows(InvalidInput.class, () -> manager.run(work))
                        .problems()
                        .get(0)
                        .field());
    }

    private long prepare(String branch, LocalDate first, LocalDate last) {
        return manager.call(() -> closures.prepare(new ClosureInput(branch, first, last, "Uji", "Trial")));
    }

    private LocalDate due(LoanSummary loan) {
        return desk.call(() -> circulation.loan(loan.id())).dueOn();
    }

    private LoanSummary lend(String barcode) {
        return desk.call(() -> circulation.lend(member(), barcode));
    }

    private String member() {
        return desk.call(() -> membership.register(new MemberInput("Anggota Uji", "general", null, null)))
                .card();
    }

    private String copy(String room) {
        var barcode = "KAL-" + UUID.randomUUID().toString().substring(0, 18);
        cataloguer.run(() -> holdings.add(catalog.create(title()), new CopyInput(barcode, null, room)));
        return barcode;
    }

    private static RecordInput title() {
        return RecordInput.titled("Kemarau").authors(List.of("Navis, A. A.")).input();
    }
}
