package id.solok.library.marc;

import java.util.List;

/** Refuses a file that is not MARC, once. */
final class UnknownReader implements EntryReader {
    private boolean said;

    UnknownReader(long position) {
        said = position > 0;
    }

    @Override
    public MarcEntry read() {
        if (said) return null;
        said = true;
        return new MarcEntry(1, 0, "", null, List.of(MarcProblem.of("marc.unknown-format")));
    }

    @Override
    public long resumeOffset() {
        return 0;
    }
}
