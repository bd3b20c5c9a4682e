package id.solok.library.catalog.web;

import id.solok.library.circulation.ShelfCopy;
import id.solok.library.core.web.Language;
import id.solok.library.holdings.CopyStatus;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;

/** How a reader gets the title of {@link RecordPage}: which copy to go for, how long to wait, and the way to the shelf. */
@Named
@RequestScoped
public class CopyGuide {
    @Inject
    private RecordPage page;

    @Inject
    private RoomNames rooms;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private List<Way> ways;

    public long getAvailable() {
        return page.getCopies().stream().filter(ShelfCopy::available).count();
    }

    /** The copy to go for: one to take home, one to read here, one that comes back; null without copies. */
    public ShelfCopy getBest() {
        return page.getCopies().stream()
                .min(Comparator.comparing(CopyGuide::rank))
                .orElse(null);
    }

    private static int rank(ShelfCopy copy) {
        if (copy.available()) return copy.lends() ? 0 : 1;
        return copy.status() == CopyStatus.ON_LOAN ? 2 : 3;
    }

    /** Whether what is there is for reading in the library alone. */
    public boolean isOnlyHere() {
        return getAvailable() > 0
                && page.getCopies().stream().filter(ShelfCopy::available).noneMatch(ShelfCopy::lends);
    }

    /** When the next copy is expected, said kindly; empty when one is there or none is out. */
    public String getWait() {
        if (getAvailable() > 0) return "";
        var days = page.getCopies().stream()
                .map(ShelfCopy::dueOn)
                .filter(Objects::nonNull)
                .toList();
        var today = LocalDate.now(clock);
        var next = days.stream().filter(day -> !day.isBefore(today)).min(Comparator.naturalOrder());
        if (next.isPresent()) return language.text("catalog.expected-back", language.day(next.get()));
        return days.isEmpty() ? "" : language.text("catalog.overdue-ask");
    }

    /** When this copy is expected; empty when it is not on loan. */
    public String expected(ShelfCopy copy) {
        if (copy.dueOn() == null) return "";
        return copy.overdue(LocalDate.now(clock))
                ? language.text("catalog.overdue")
                : language.text("catalog.expected-on", language.day(copy.dueOn()));
    }

    /** The ways to the shelves, one for each room and call number that a plan knows, the best copy's first. */
    public List<Way> getWays() {
        if (ways == null) ways = findWays();
        return ways;
    }

    private List<Way> findWays() {
        var seen = new HashSet<String>();
        List<Way> found = new ArrayList<>();
        page.getCopies().stream().sorted(Comparator.comparing(CopyGuide::rank)).forEach(copy -> {
            if (!seen.add(copy.room() + ' ' + copy.callNumber())) return;
            rooms.plan(copy.room())
                    .map(plan -> new Way(plan, copy.callNumber(), plan.shelvesOf(copy.callNumber())))
                    .filter(way -> !way.shelves().isEmpty())
                    .ifPresent(found::add);
        });
        return found;
    }
}
