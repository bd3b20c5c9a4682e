package id.solok.library.exports;

import id.solok.library.marc.MarcTooLarge;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongConsumer;

/** Writes one export from its first record to its last; begun again, it begins anew. */
public final class ExportRun {
    private static final int IDS = 5_000;
    private static final int RECORDS = 200;

    private final ExportWork work;
    private final ExportWork.Order order;
    private long written;
    private long leftOut;

    public ExportRun(ExportWork work, ExportWork.Order order) {
        this.work = work;
        this.order = order;
    }

    /**
     * @param progress is told how many records are done
     */
    public void write(LongConsumer progress) throws IOException {
        var out = new PartStream((number, content) -> work.keep(order.id(), number, content));
        try (var sink = RecordSink.open(order.format(), out)) {
            Deque<Long> waiting = new ArrayDeque<>();
            long last = 0;
            while (true) {
                if (waiting.isEmpty()) waiting.addAll(work.idsAfter(order, last, IDS));
                if (waiting.isEmpty()) break;
                var ids = waiting.stream().limit(RECORDS).toList();
                for (int i = 0; i < ids.size(); i++) last = waiting.remove();
                for (var record : work.records(ids)) write(record, sink);
                progress.accept(written + leftOut);
            }
        }
        work.ended(order.id(), written, leftOut, out.size());
    }

    private void write(Exported record, RecordSink sink) throws IOException {
        try {
            sink.write(record);
            written++;
        } catch (MarcTooLarge tooLarge) {
            var problem = tooLarge.problem();
            var title = record.fields().title();
            work.leaveOut(order.id(), new LeftOut(record.id(), title, problem.code(), problem.args()));
            leftOut++;
        }
    }
}
