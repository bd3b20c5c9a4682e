package id.solok.library.calendar;

/** A closure is prepared, in force, or was taken back; only one in force closes anything. */
public enum ClosureState {
    PREPARED,
    APPLIED,
    TAKEN_BACK
}
