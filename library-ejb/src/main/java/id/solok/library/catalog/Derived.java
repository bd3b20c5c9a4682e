package id.solok.library.catalog;

import id.solok.library.authorities.HeadingKeys;
import id.solok.library.core.SqlArray;
import id.solok.library.marc.MarcJson;
import java.util.Collection;
import java.util.List;
import org.marc4j.marc.Record;

/** Everything that is taken out of a MARC record at each change. */
record Derived(String marc, Essentials essentials, Long workKey, List<Long> isbns, Collection<Long> headings) {
    /** Goes up when records must be derived again. */
    static final int VERSION = 3;

    static Derived of(Record record) {
        var essentials = Essentials.of(record);
        return new Derived(
                MarcJson.write(record), essentials, WorkKey.of(essentials), isbns(essentials), HeadingKeys.of(record));
    }

    /** The keys of the headings, an array as PostgreSQL writes it. */
    String headingKeys() {
        return SqlArray.numbers(headings);
    }

    private static List<Long> isbns(Essentials essentials) {
        return essentials.isbns().stream().map(Long::valueOf).toList();
    }
}
