package id.solok.library.membership.batch;

import id.solok.library.jobs.batch.RunParameters;
import id.solok.library.membership.ExpiringCards;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Tells members whose card ends within the days of the setting; who was told is not told again. */
@Named
@Dependent
public class ExpiringCardTeller extends AbstractBatchlet {
    private static final int AT_ONCE = 1_000;

    @Inject
    private ExpiringCards cards;

    @Inject
    private RunParameters parameters;

    @Override
    public String process() {
        var today = parameters.day().plusDays(1);
        Long after = 0L;
        while (after != null) after = cards.tell(today, after, AT_ONCE).last();
        return "COMPLETED";
    }
}
