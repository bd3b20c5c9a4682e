package id.solok.library.calendar;

/** A move holds, was taken back, was left alone since the value had changed, or was computed anew. */
public enum MoveState {
    DONE,
    RESTORED,
    KEPT,
    REPLACED
}
