package id.solok.library.privacy.batch;

import id.solok.library.circulation.LoanForgetting;
import id.solok.library.jobs.batch.RunParameters;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Makes returned loans nameless once they are old enough, in pieces. */
@Named
@Dependent
public class OldLoanForgetter extends AbstractBatchlet {
    private static final int AT_ONCE = 1_000;

    @Inject
    private LoanForgetting loans;

    @Inject
    private RunParameters parameters;

    @Override
    public String process() {
        var today = parameters.day().plusDays(1);
        while (loans.forget(today, AT_ONCE) > 0) continue;
        return "COMPLETED";
    }
}
