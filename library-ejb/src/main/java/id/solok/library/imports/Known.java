package id.solok.library.imports;

import id.solok.library.catalog.Candidate;
import id.solok.library.catalog.Draft;
import id.solok.library.core.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A record an incoming one may be the same as.
 *
 * @param recordId in the catalogue, or null
 * @param earlierPosition in a dry run the place earlier in the file, or null
 * @param what what it says of itself
 */
record Known(String key, Long recordId, Long earlierPosition, Traits what) {
    /** What two records are compared by; the authors have "; " between, the ISBNs a space. */
    record Traits(String title, String subtitle, String authors, Integer year, String isbns) {}

    static Known of(Candidate found) {
        var traits = new Traits(found.title(), found.subtitle(), found.authors(), found.year(), found.isbns());
        return new Known(found.key(), found.recordId(), null, traits);
    }

    /** Both have ISBNs and none in common: two publications. */
    boolean hasOtherIsbns(Draft draft) {
        if (what.isbns().isEmpty() || draft.isbns().isEmpty()) return false;
        return draft.isbns().stream().noneMatch(isbn -> what.isbns().contains(isbn.toString()));
    }

    /** Author and year both say that it is another work. */
    boolean isByAnotherInAnotherYear(Draft draft) {
        var fields = draft.essentials();
        if (what.year() == null || fields.year() == null || what.authors().isEmpty()) return false;
        if (fields.authors().isEmpty() || Objects.equals(what.year(), fields.year())) return false;
        return !words(what.authors().split("; ")[0])
                .equals(words(fields.authors().get(0)));
    }

    boolean is(Known other) {
        return recordId == null ? earlierPosition.equals(other.earlierPosition) : recordId.equals(other.recordId);
    }

    private static List<String> words(String name) {
        var words = Text.folded(name).split(" ");
        Arrays.sort(words);
        return List.of(words);
    }
}
