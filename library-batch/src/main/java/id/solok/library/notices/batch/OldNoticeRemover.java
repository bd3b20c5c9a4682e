package id.solok.library.notices.batch;

import id.solok.library.notices.NoticeSending;
import jakarta.batch.api.AbstractBatchlet;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Removes notices that are older than the setting says. */
@Named
@Dependent
public class OldNoticeRemover extends AbstractBatchlet {
    @Inject
    private NoticeSending sending;

    @Override
    public String process() {
        sending.removeOld();
        return "COMPLETED";
    }
}
