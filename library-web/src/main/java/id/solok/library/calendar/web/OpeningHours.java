package id.solok.library.calendar.web;

import id.solok.library.calendar.LibraryCalendar;
import id.solok.library.core.web.Language;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;

/** The opening hours of every branch in words, and whether the door is open now; one statement. */
@Named
@RequestScoped
public class OpeningHours {
    private static final int COMING_DAYS = 60;

    @Inject
    private LibraryCalendar calendar;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private LocalDateTime now;
    private List<BranchHours> branches;

    @PostConstruct
    void load() {
        now = LocalDateTime.now(clock);
        var days = calendar.from(now.toLocalDate());
        branches = days.branches().stream()
                .map(branch -> new BranchHours(branch, days, now, language))
                .toList();
    }

    /** "Selasa 24 November 2026". */
    public String getToday() {
        var today = now.toLocalDate();
        return today.getDayOfWeek().getDisplayName(TextStyle.FULL, language.getLocale()) + " " + language.day(today);
    }

    /** The branches, the central library first. */
    public List<BranchHours> getBranches() {
        return branches;
    }

    /** The hours of the central library. */
    public BranchHours getCentral() {
        return branches.get(0);
    }

    /** What is not as usual at a branch in the coming two months. */
    public List<BranchHours.Note> notes(BranchHours branch) {
        return branch.notes(COMING_DAYS);
    }
}
