package id.solok.library.privacy.batch;

import id.solok.library.applications.ApplicantForgetting;
import id.solok.library.privacy.Forgetting;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Removes refused applicants, the trail and requests that are past their term, in pieces. */
@Named
@Dependent
public class OldDataForgetter extends AbstractBatchlet {
    private static final int PEOPLE_AT_ONCE = 50;
    private static final int ENTRIES_AT_ONCE = 5_000;

    @Inject
    private ApplicantForgetting applicants;

    @Inject
    private Forgetting forgetting;

    @Override
    public String process() {
        while (applicants.forget(PEOPLE_AT_ONCE) > 0) continue;
        while (forgetting.forgetTrail(ENTRIES_AT_ONCE) > 0) continue;
        forgetting.forgetRequests();
        return "COMPLETED";
    }
}
