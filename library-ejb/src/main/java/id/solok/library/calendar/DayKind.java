package id.solok.library.calendar;

/** What decides a day's hours; a later one goes before those above it. */
public enum DayKind {
    WEEK,
    PERIOD,
    HOLIDAY,
    SPECIAL,
    CLOSURE
}
