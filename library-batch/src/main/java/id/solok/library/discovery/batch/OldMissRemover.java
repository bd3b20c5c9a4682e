package id.solok.library.discovery.batch;

import id.solok.library.discovery.SearchMisses;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Removes counts of searches without hits that are older than two years. */
@Named
@Dependent
public class OldMissRemover extends AbstractBatchlet {
    @Inject
    private SearchMisses misses;

    @Override
    public String process() {
        misses.removeOld();
        return "COMPLETED";
    }
}
