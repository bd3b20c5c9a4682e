package id.solok.library.circulation.batch;

import id.solok.library.circulation.OverdueMarking;
import id.solok.library.jobs.batch.RunParameters;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the ids of loans that fell due up to the job's day; goes on after the last id written. */
@Named
@Dependent
public class OverdueLoanReader extends AbstractItemReader {
    private static final int PAGE = 5_000;

    @Inject
    private OverdueMarking overdue;

    @Inject
    private RunParameters parameters;

    private final Deque<Long> waiting = new ArrayDeque<>();
    private LocalDate today;
    private long last;

    @Override
    public void open(Serializable checkpoint) {
        last = checkpoint == null ? 0 : (Long) checkpoint;
        today = parameters.day().plusDays(1);
    }

    @Override
    public Object readItem() {
        if (waiting.isEmpty()) waiting.addAll(overdue.toMark(today, last, PAGE));
        if (waiting.isEmpty()) return null;
        last = waiting.pop();
        return last;
    }

    @Override
    public Serializable checkpointInfo() {
        return last;
    }
}
