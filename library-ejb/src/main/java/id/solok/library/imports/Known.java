package id.solok.library.imports;

import id.solok.library.catalog.Candidate;
import id.solok.library.catalog.Draft;

/** A record an incoming one may be the same as: in the catalogue, or in a dry run earlier in the file. */
record Known(String key, Long recordId, Long earlierPosition, String title, String subtitle, String isbns) {
    static Known of(Candidate candidate) {
        return new Known(
                candidate.key(),
                candidate.recordId(),
                null,
                candidate.title(),
                candidate.subtitle(),
                candidate.isbns());
    }

    /** Both have ISBNs and none in common: two publications. */
    boolean hasOtherIsbns(Draft draft) {
        if (isbns.isEmpty() || draft.isbns().isEmpty()) return false;
        return draft.isbns().stream().noneMatch(isbn -> isbns.contains(isbn.toString()));
    }

    boolean is(Known other) {
        return recordId == null ? earlierPosition.equals(other.earlierPosition) : recordId.equals(other.recordId);
    }
}
