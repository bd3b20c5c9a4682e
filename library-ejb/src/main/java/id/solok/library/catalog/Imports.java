package id.solok.library.catalog;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Page;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.jobs.Jobs;
import id.solok.library.marc.MarcFormat;
import id.solok.library.marc.MarcSource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Takes MARC files in and tells how far they are; the reading itself is the job {@value #JOB}. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class Imports {
    public static final String JOB = "marc-import";

    @Inject
    private ImportStore store;

    @Inject
    private Jobs jobs;

    /**
     * Keeps the file and asks for the job; refuses, at the field {@code file}, what is not MARC by its content.
     *
     * @param size in bytes
     * @return the import's id
     */
    public long submit(String fileName, long size, InputStream content) throws IOException {
        var buffered = new BufferedInputStream(content, ImportStore.PART_SIZE);
        var format = sniff(buffered);
        if (format == MarcFormat.UNKNOWN) throw InvalidInput.at("file", "catalog.not-a-marc-file");
        var name = Text.clean(fileName);
        var newImport = new MarcImport(name == null ? "-" : name, format, size);
        newImport.runBy(jobs.request(JOB, null));
        store.add(newImport);
        store.flush();
        store.keep(newImport.id(), buffered);
        return newImport.id();
    }

    public ImportView view(long id) {
        return view(store.get(id));
    }

    public Page<ImportView> newest(Window window) {
        List<ImportView> views = store.newest(window).stream().map(this::view).toList();
        return new Page<>(views, store.count());
    }

    /** What was refused, then what was repaired, in the order of the file. */
    public Page<ImportProblemView> problems(long id, Window window) {
        return new Page<>(store.problems(store.get(id).id(), window), store.problemCount(id));
    }

    private ImportView view(MarcImport found) {
        return new ImportView(
                found.id(),
                found.fileName(),
                found.format().name(),
                found.size(),
                jobs.run(found.jobRunId()),
                found.tally());
    }

    private static MarcFormat sniff(BufferedInputStream content) throws IOException {
        content.mark(MarcSource.HEAD_SIZE + 1);
        var head = content.readNBytes(MarcSource.HEAD_SIZE);
        content.reset();
        return MarcSource.sniff(head);
    }
}
