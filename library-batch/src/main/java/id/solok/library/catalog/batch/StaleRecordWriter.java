package id.solok.library.catalog.batch;

import id.solok.library.catalog.Derivation;
import jakarta.batch.api.chunk.AbstractItemWriter;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Derives a chunk of records anew. */
@Named
@Dependent
public class StaleRecordWriter extends AbstractItemWriter {
    @Inject
    private Derivation derivation;

    @Override
    public void writeItems(List<Object> ids) {
        derivation.derive(ids.stream().map(Long.class::cast).toList());
    }
}
