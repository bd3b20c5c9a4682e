package id.solok.library.exports.batch;

import id.solok.library.exports.ExportWork;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Removes the files of exports that are older than seven days. */
@Named
@Dependent
public class OldExportRemover extends AbstractBatchlet {
    @Inject
    private ExportWork work;

    @Override
    public String process() {
        work.removeOld();
        return "COMPLETED";
    }
}
