package id.solok.library.reporting;

import java.time.LocalDate;

/** The numbers of one day; members, titles and copies as they stood when the row was computed. */
public record DailyStatistics(
        LocalDate day,
        long loans,
        long returns,
        long overdue,
        long newMembers,
        long members,
        long titles,
        long copies) {}
