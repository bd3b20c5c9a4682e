package id.solok.library.index.batch;

import id.solok.library.index.IndexWork;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Forgets the changes of the catalogue that are older than any index can be that still follows them. */
@Named
@Dependent
public class OldChangeRemover extends AbstractBatchlet {
    @Inject
    private IndexWork index;

    @Override
    public String process() {
        index.forgetOldChanges();
        return "COMPLETED";
    }
}
