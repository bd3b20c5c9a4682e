package id.solok.library.authorities;

import id.solok.library.core.SqlArray;
import java.util.Map;

/** What a run of the job has to do: a record that bears one of these keys gets that authority's heading. */
public record Correction(Map<Long, Controlled> headings) {
    /** The keys as PostgreSQL writes an array. */
    public String keyArray() {
        return SqlArray.numbers(headings.keySet());
    }
}
