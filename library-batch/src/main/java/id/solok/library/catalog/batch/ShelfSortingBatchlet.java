package id.solok.library.catalog.batch;

import id.solok.library.holdings.ShelfSorting;
import id.solok.library.jobs.JobQueue;
import id.solok.library.jobs.batch.RunParameters;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Gives each copy its place in the order of the shelf, some hundred in a transaction; begun again, it does the rest. */
@Named
@Dependent
public class ShelfSortingBatchlet extends AbstractBatchlet {
    private static final int AT_ONCE = 500;

    @Inject
    private ShelfSorting sorting;

    @Inject
    private JobQueue queue;

    @Inject
    private RunParameters parameters;

    @Override
    public String process() {
        long total = sorting.waiting();
        long done = 0;
        for (int sorted = sorting.sortNext(AT_ONCE); sorted > 0; sorted = sorting.sortNext(AT_ONCE)) {
            done += sorted;
            queue.progress(parameters.run(), done, Math.max(done, total));
        }
        return "COMPLETED";
    }
}
