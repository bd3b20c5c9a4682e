package id.solok.library.imports.batch;

import id.solok.library.imports.ImportWork;
import id.solok.library.jobs.batch.RunParameters;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Removes the uploaded file once all of it has been read. */
@Named
@Dependent
public class ImportFileRemover extends AbstractBatchlet {
    @Inject
    private ImportWork work;

    @Inject
    private RunParameters parameters;

    @Override
    public String process() {
        work.finished(work.file(parameters.run()).id());
        return "COMPLETED";
    }
}
