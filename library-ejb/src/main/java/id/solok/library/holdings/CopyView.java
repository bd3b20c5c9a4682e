package id.solok.library.holdings;

import java.io.Serializable;

/** A copy as it is read in lists; {@code lends} says whether copies of its class leave the house. */
public record CopyView(
        long id,
        long recordId,
        String title,
        String barcode,
        String callNumber,
        String room,
        CopyStatus status,
        String branch,
        CopyCondition condition,
        String lendingClass,
        boolean lends)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public boolean available() {
        return status == CopyStatus.AVAILABLE;
    }
}
