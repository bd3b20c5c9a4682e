package id.solok.library.imports.batch;

import id.solok.library.imports.ImportFile;
import id.solok.library.imports.ImportWork;
import id.solok.library.jobs.batch.RunParameters;
import id.solok.library.marc.MarcCheckpoint;
import id.solok.library.marc.MarcSource;
import jakarta.batch.api.chunk.AbstractItemReader;
import jakarta.batch.runtime.context.StepContext;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** Reads the file's entries, good and bad, from the last checkpoint on. */
@Named
@Dependent
public class MarcEntryReader extends AbstractItemReader {
    @Inject
    private ImportWork work;

    @Inject
    private RunParameters parameters;

    @Inject
    private StepContext step;

    private MarcSource source;

    @Override
    public void open(Serializable checkpoint) throws IOException {
        var file = work.file(parameters.run());
        var last = (MarcCheckpoint) checkpoint;
        var content = new ImportFileStream(work, file.id(), last == null ? 0 : last.offset());
        source = last == null ? MarcSource.open(content) : MarcSource.open(content, last);
        step.setTransientUserData(new Progress(file, content));
    }

    @Override
    public Object readItem() {
        return source.hasNext() ? source.next() : null;
    }

    @Override
    public Serializable checkpointInfo() {
        return source.checkpoint();
    }

    @Override
    public void close() throws IOException {
        if (source != null) source.close();
    }

    /** What the writer must know of the reading. */
    record Progress(ImportFile file, ImportFileStream content) {}
}
