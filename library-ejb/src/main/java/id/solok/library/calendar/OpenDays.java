package id.solok.library.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The calendar of every branch from a day on, loaded once; it answers without asking the database again. What is said of
 * a day before {@link #from()} is not to be relied on.
 *
 * <p>A closure goes before a day's own hours, those before a holiday, that before a period, that before the week. Among
 * plans of one kind the branch's own go before everyone's, and the one that began last before the others.
 */
public final class OpenDays {
    /** How far an open day is looked for; a branch that never opens has none. */
    public static final int FARTHEST = 3 * 366;

    private final LocalDate from;
    private final List<BranchName> branches;
    private final List<WeekPlan> plans;
    private final List<DaySpan> spans;

    OpenDays(LocalDate from, List<BranchName> branches, List<WeekPlan> plans, List<DaySpan> spans) {
        this.from = from;
        this.branches = List.copyOf(branches);
        this.plans = plans.stream()
                .sorted(Comparator.comparing(WeekPlan::from).reversed())
                .toList();
        // what goes before comes first, the branch's own before everyone's
        this.spans = spans.stream()
                .sorted(Comparator.comparing(DaySpan::kind)
                        .reversed()
                        .thenComparing(DaySpan::branch, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    public LocalDate from() {
        return from;
    }

    /** The branches in their order, the central library first. */
    public List<BranchName> branches() {
        return branches;
    }

    /** The hours of a branch on a day, and what decides them. */
    public OpenDay on(String branch, LocalDate day) {
        return spans.stream()
                .filter(span -> span.covers(day) && span.concerns(branch))
                .findFirst()
                .map(span -> span.on(day))
                .orElseGet(() -> byPlan(branch, day));
    }

    public boolean isOpen(String branch, LocalDate day) {
        return on(branch, day).open();
    }

    /** The first open day after {@code day}; empty when there is none within {@value #FARTHEST} days. */
    public Optional<LocalDate> nextOpen(String branch, LocalDate day) {
        return Stream.iterate(day.plusDays(1), next -> next.plusDays(1))
                .limit(FARTHEST)
                .filter(next -> isOpen(branch, next))
                .findFirst();
    }

    /** The day itself when open, else the next open day; the day itself also where the branch never opens. */
    public LocalDate dueOn(String branch, LocalDate day) {
        return isOpen(branch, day) ? day : nextOpen(branch, day).orElse(day);
    }

    /** The {@code count}-th open day after {@code day}; empty when the branch never opens. */
    public Optional<LocalDate> plusOpenDays(String branch, LocalDate day, int count) {
        var found = Optional.of(day);
        for (int i = 0; i < count && found.isPresent(); i++) found = nextOpen(branch, found.get());
        return found;
    }

    /** How many open days there are after {@code after}, up to and with {@code until}. */
    public long openDaysBetween(String branch, LocalDate after, LocalDate until) {
        if (!until.isAfter(after)) return 0;
        return after.plusDays(1)
                .datesUntil(until.plusDays(1))
                .filter(day -> isOpen(branch, day))
                .count();
    }

    /** The week of a branch as it is in force on {@code day}, Monday first, without what is special about its days. */
    public List<DayHours> week(String branch, LocalDate day) {
        return Stream.of(DayOfWeek.values())
                .map(weekday -> weekly(branch, day, weekday))
                .toList();
    }

    /** What is not as the week says between two days with both of them, in order: closures, holidays, other hours. */
    public List<NotedDays> noted(String branch, LocalDate first, LocalDate last) {
        return spans.stream()
                .filter(span -> span.concerns(branch)
                        && !span.from().isAfter(last)
                        && !span.until().isBefore(first))
                .map(DaySpan::noted)
                .sorted(Comparator.comparing(NotedDays::first).thenComparing(NotedDays::last))
                .toList();
    }

    /** The same calendar with a closure more. */
    OpenDays with(DaySpan closure) {
        List<DaySpan> more = new ArrayList<>(spans);
        more.add(closure);
        return new OpenDays(from, branches, plans, more);
    }

    private OpenDay byPlan(String branch, LocalDate day) {
        return planOn(branch, day)
                .map(plan -> plan.on(day))
                .orElseGet(() -> new OpenDay(day, null, null, DayKind.WEEK, null, null));
    }

    private DayHours weekly(String branch, LocalDate day, DayOfWeek weekday) {
        return planOn(branch, day)
                .map(plan -> plan.hours().get(weekday))
                .orElseGet(() -> new DayHours(weekday, null, null));
    }

    private Optional<WeekPlan> planOn(String branch, LocalDate day) {
        return plan(plan -> plan.period() && plan.covers(day), branch)
                .or(() -> plan(plan -> !plan.period() && plan.covers(day), branch));
    }

    private Optional<WeekPlan> plan(Predicate<WeekPlan> wanted, String branch) {
        return plans.stream()
                .filter(wanted.and(plan -> Objects.equals(plan.branch(), branch)))
                .findFirst()
                .or(() -> plans.stream()
                        .filter(wanted.and(plan -> plan.branch() == null))
                        .findFirst());
    }
}
