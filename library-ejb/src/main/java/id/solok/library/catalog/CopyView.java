package id.solok.library.catalog;

/** A copy as it is read. */
public record CopyView(
        long id, long recordId, String title, String barcode, String callNumber, String room, CopyStatus status) {
    public boolean available() {
        return status == CopyStatus.AVAILABLE;
    }
}
