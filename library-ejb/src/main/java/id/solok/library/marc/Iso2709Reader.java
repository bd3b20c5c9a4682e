package id.solok.library.marc;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Reads ISO 2709 records; where one ends is told by its terminator or by the next leader, never by its length. */
final class Iso2709Reader implements EntryReader {
    private final StretchReader stretches;
    private final Deque<Stretch> waiting = new ArrayDeque<>();
    private long position;
    private long resumeOffset;
    private long endOfJunk = -1;

    Iso2709Reader(InputStream in, MarcCheckpoint checkpoint) {
        stretches = new StretchReader(in, checkpoint.offset());
        position = checkpoint.position();
        resumeOffset = checkpoint.offset();
    }

    @Override
    public MarcEntry read() throws IOException {
        var stretch = nextStretch();
        while (stretch != null) {
            var entry = entry(stretch);
            if (entry != null) {
                resumeOffset = stretch.end();
                return entry;
            }
            stretch = nextStretch();
        }
        return null;
    }

    @Override
    public long resumeOffset() {
        return resumeOffset;
    }

    private Stretch nextStretch() throws IOException {
        var stretch = waiting.isEmpty() ? stretches.read() : waiting.pop();
        return stretch == null ? null : stretch.from(LeaderScan.skipJunk(stretch.bytes(), 0));
    }

    /** {@code null} when nothing stands here, or several records do, which then wait for their turn. */
    private MarcEntry entry(Stretch stretch) {
        if (stretch.bytes().length == 0) return null;
        if (stretch.tooLong()) return refusal(stretch, "marc.record-too-long");
        var spans = Directory.exact(stretch.bytes());
        if (spans != null) return entry(stretch, spans, new Problems());
        var pieces = stretch.splitAtLeaders();
        if (pieces.size() == 1 && pieces.get(0).offset() == stretch.offset()) return repaired(stretch);
        if (pieces.get(0).offset() > stretch.offset()) endOfJunk = pieces.get(0).offset();
        for (int i = pieces.size() - 1; i >= 0; i--) waiting.push(pieces.get(i));
        return null;
    }

    private MarcEntry repaired(Stretch stretch) {
        if (!LeaderScan.startsWithRecord(stretch.bytes())) return refusal(stretch, "marc.not-a-record");
        var problems = new Problems();
        var repair = new DirectoryRepair(stretch, problems);
        var spans = repair.spans();
        return spans == null ? refusal(stretch, repair.refusal()) : entry(stretch, spans, problems);
    }

    private MarcEntry entry(Stretch stretch, List<Span> spans, Problems problems) {
        if (stretch.offset() == endOfJunk) problems.warn("marc.leading-junk");
        if (!stretch.terminated()) problems.warn("marc.missing-terminator");
        var record = new FieldReader(stretch.bytes(), problems).record(spans);
        return Verdict.entry(++position, stretch.offset(), record, problems);
    }

    private MarcEntry refusal(Stretch stretch, String code) {
        var identifier = Directory.firstField(stretch.bytes());
        return new MarcEntry(++position, stretch.offset(), identifier, null, List.of(MarcProblem.of(code)));
    }
}
