package id.solok.library.authorities.batch;

import id.solok.library.catalog.HeadingWork;
import id.solok.library.jobs.batch.RunParameters;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayDeque;
import java.util.Deque;

/** Reads the ids of records that bear a heading which is to be replaced; goes on after the last id written. */
@Named
@Dependent
public class HeadingBearerReader extends AbstractItemReader {
    private static final int PAGE = 2_000;

    @Inject
    private HeadingWork work;

    @Inject
    private RunParameters parameters;

    @Inject
    private StepContext step;

    private final Deque<Long> waiting = new ArrayDeque<>();
    private Place place;

    @Override
    public void open(Serializable checkpoint) {
        waiting.clear();
        place = checkpoint == null ? new Place(0, 0, work.total(parameters.run())) : (Place) checkpoint;
        step.setTransientUserData(place);
    }

    @Override
    public Object readItem() {
        if (waiting.isEmpty()) waiting.addAll(work.after(parameters.run(), place.last(), PAGE));
        if (waiting.isEmpty()) return null;
        place = new Place(waiting.pop(), place.done() + 1, place.total());
        step.setTransientUserData(place);
        return place.last();
    }

    @Override
    public Serializable checkpointInfo() {
        return place;
    }

    /** The last record handed out, how many there were, and how many there are in all. */
    record Place(long last, long done, long total) implements Serializable {}
}
