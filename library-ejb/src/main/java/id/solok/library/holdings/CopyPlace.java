package id.solok.library.holdings;

/** Where a copy stands and how it may be used. */
record CopyPlace(String callNumber, Room room, LendingClass lendingClass) {}
