package id.solok.library.circulation;

import id.solok.library.holdings.CopyStatus;
import java.time.LocalDate;

/** A copy as readers see it; {@code dueOn} is the day it is expected back, null unless it is on loan. */
public record ShelfCopy(
        String barcode, String callNumber, String room, CopyStatus status, boolean lends, LocalDate dueOn) {

    /** Whether it can be had now, be it to read here. */
    public boolean available() {
        return status == CopyStatus.AVAILABLE;
    }

    public boolean overdue(LocalDate today) {
        return dueOn != null && dueOn.isBefore(today);
    }
}
