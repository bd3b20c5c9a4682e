package id.solok.library.catalog;

import id.solok.library.marc.ContentHash;
import java.util.Collection;
import java.util.List;
import org.marc4j.marc.Record;

/** A record on its way into the catalogue, with everything it is known by; read once, for the work is done many times. */
public final class Draft {
    private final Record record;
    private final String sourceHash;
    private final Derived derived;

    private Draft(Record record, String sourceHash, Derived derived) {
        this.record = record;
        this.sourceHash = sourceHash;
        this.derived = derived;
    }

    /** The record as it came out of a file. */
    public static Draft of(Record record) {
        var derived = Derived.of(record);
        return new Draft(record, ContentHash.of(record, derived.marc()), derived);
    }

    /** The same after its record was changed on the way; it is still known by what came in. */
    public Draft changed() {
        return new Draft(record, sourceHash, Derived.of(record));
    }

    public Record record() {
        return record;
    }

    /** Equal for the same content in whatever form of file. */
    public String sourceHash() {
        return sourceHash;
    }

    /** The control number with its agency, or null. */
    public String controlNumber() {
        return essentials().controlNumber();
    }

    /** The key of title, first author and year, or null when one of them is missing. */
    public Long workKey() {
        return derived.workKey();
    }

    public List<Long> isbns() {
        return derived.isbns();
    }

    /** The keys of the record's headings, as {@code authorities} compares them. */
    public Collection<Long> headingKeys() {
        return derived.headings();
    }

    public Essentials essentials() {
        return derived.essentials();
    }

    /** The call number that a copy gets when none is told. */
    public String callNumber() {
        return CallNumber.of(essentials());
    }

    Derived derived() {
        return derived;
    }
}
