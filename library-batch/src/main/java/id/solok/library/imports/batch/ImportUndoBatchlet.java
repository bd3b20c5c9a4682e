package id.solok.library.imports.batch;

import id.solok.library.imports.ImportWork;
import id.solok.library.jobs.batch.RunParameters;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Takes an import back. */
@Named
@Dependent
public class ImportUndoBatchlet extends AbstractBatchlet {
    @Inject
    private ImportWork work;

    @Inject
    private RunParameters parameters;

    @Override
    public String process() {
        work.undo(parameters.subject(), parameters.actor());
        return "COMPLETED";
    }
}
