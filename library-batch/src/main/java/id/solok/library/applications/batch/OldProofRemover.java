package id.solok.library.applications.batch;

import id.solok.library.applications.Applications;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Removes documents sent with applications that were decided longer ago than the setting says. */
@Named
@Dependent
public class OldProofRemover extends AbstractBatchlet {
    @Inject
    private Applications applications;

    @Override
    public String process() {
        applications.removeOldProofs();
        return "COMPLETED";
    }
}
