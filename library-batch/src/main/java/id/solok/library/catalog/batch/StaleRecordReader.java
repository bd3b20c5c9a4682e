package id.solok.library.catalog.batch;

import id.solok.library.catalog.Derivation;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** The ids of records whose fields an older version derived, in ascending order. */
@Named
@Dependent
public class StaleRecordReader extends AbstractItemReader {
    private static final int AT_ONCE = 1_000;

    @Inject
    private Derivation derivation;

    private final Deque<Long> waiting = new ArrayDeque<>();
    private long last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Long) checkpoint;
    }

    @Override
    public Object readItem() {
        if (waiting.isEmpty()) waiting.addAll(derivation.staleAfter(last, AT_ONCE));
        if (waiting.isEmpty()) return null;
        last = waiting.remove();
        return last;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
