package id.solok.library.calendar;

/** Regular hours hold until the next regular hours, those of a period between two dates. */
public enum PlanKind {
    REGULAR,
    PERIOD
}
