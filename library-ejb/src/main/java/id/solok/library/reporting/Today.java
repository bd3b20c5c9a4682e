package id.solok.library.reporting;

import java.time.LocalDate;

/** The numbers of the day that is going on: overdue, titles and copies as they stand now. */
public record Today(LocalDate day, long loans, long returns, long overdue, long titles, long copies) {}
