package id.solok.library.circulation.batch;

import id.solok.library.circulation.OverdueMarking;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Marks a chunk of loans as overdue. */
@Named
@Dependent
public class OverdueLoanWriter extends AbstractItemWriter {
    @Inject
    private OverdueMarking overdue;

    @Override
    public void writeItems(List<Object> ids) {
        overdue.mark(ids.stream().map(Long.class::cast).toList());
    }
}
