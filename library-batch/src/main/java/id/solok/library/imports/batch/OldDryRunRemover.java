package id.solok.library.imports.batch;

import id.solok.library.imports.ImportWork;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Removes the files of dry runs that nobody took in. */
@Named
@Dependent
public class OldDryRunRemover extends AbstractBatchlet {
    @Inject
    private ImportWork work;

    @Override
    public String process() {
        work.forgetOldDryRuns();
        return "COMPLETED";
    }
}
