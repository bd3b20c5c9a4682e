package id.solok.library.holdings;

/** A copy as it stands on the shelf, with what is written on its back. */
public record ShelfPlace(
        long copyId, long recordId, String title, String authors, Integer year, String callNumber, boolean available) {}
