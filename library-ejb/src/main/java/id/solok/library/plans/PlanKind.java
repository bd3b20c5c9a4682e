package id.solok.library.plans;

/** What stands on the floor of a room. */
public enum PlanKind {
    SHELF,
    ENTRANCE,
    DESK,
    TABLE,
    COMPUTER,
    STAIRS,
    OTHER
}
