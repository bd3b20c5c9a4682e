package id.solok.library.plans;

import id.solok.library.holdings.CallNumberSort;
import java.io.Serializable;

/** A thing on a plan; {@code first} and {@code last} are the call numbers of a shelf, null for everything else. */
public record PlanItemView(
        long id, int version, String room, PlanKind kind, String label, Place place, String first, String last)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public boolean shelf() {
        return kind == PlanKind.SHELF;
    }

    /** Whether a book with this call number stands here. */
    public boolean holds(String callNumber) {
        if (!shelf() || callNumber == null) return false;
        var key = CallNumberSort.key(callNumber);
        return CallNumberSort.key(first).compareTo(key) <= 0 && key.compareTo(CallNumberSort.keyOfLast(last)) <= 0;
    }
}
