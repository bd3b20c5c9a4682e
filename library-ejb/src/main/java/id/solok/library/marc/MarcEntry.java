package id.solok.library.marc;

import java.util.List;
import org.marc4j.marc.Record;

/**
 * What stands at one place of a file: a readable record with its warnings, or a refusal (no record) with its reasons.
 * The position counts from 1; the offset is in bytes for ISO 2709, in characters for MARCXML.
 */
public record MarcEntry(long position, long offset, String identifier, Record record, List<MarcProblem> problems) {
    static final char AUTHORITY = 'z';

    public MarcEntry {
        problems = List.copyOf(problems);
    }

    /** Whether the record is one of a heading and not of a book. */
    public boolean authority() {
        return record != null && record.getLeader().getTypeOfRecord() == AUTHORITY;
    }

    public boolean refused() {
        return record == null;
    }
}
