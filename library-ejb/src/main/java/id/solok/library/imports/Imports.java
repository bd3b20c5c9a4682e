package id.solok.library.imports;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Takes MARC files in and tells how far they are; the reading itself is the job {@value #JOB}. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class Imports {
    public static final String JOB = "marc-import";

    @Inject
    private ImportStore store;

    @Inject
    private Jobs jobs;

    @Inject
    private ImportProfileStore profiles;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    /**
     * Keeps the file and asks for the job; refuses, at the field {@code file}, what is empty, too large, or not MARC by
     * its content. The file should be on this machine, since the transaction lasts as long as it is read.
     *
     * @param size in bytes
     * @param profileId the profile whose rules it runs by, kept as they stand now
     * @param dryRun only a report: nothing is written into the catalogue
     * @return the import's id
     */
    public long submit(String fileName, long size, InputStream content, long profileId, boolean dryRun)
            throws IOException {
        var profile = profiles.get(profileId);
        if (size == 0) throw InvalidInput.at("file", "catalog.import-empty");
        if (size > mostBytes()) throw InvalidInput.at("file", "catalog.import-too-large", mostMegabytes());
        var buffered = new BufferedInputStream(content, ImportStore.PART_SIZE);
        var format = sniff(buffered);
        if (format == MarcFormat.UNKNOWN) throw InvalidInput.at("file", "catalog.not-a-marc-file");
        var name = Text.clean(fileName);
        var newImport = new MarcImport(name == null ? "-" : name, format, size, profile, dryRun);
        newImport.runBy(jobs.request(JOB, null));
        store.add(newImport);
        store.flush();
        store.keep(newImport.id(), buffered);
        return newImport.id();
    }

    /** Takes the file of a dry run in by the rules it was tried with; refused when that was done or it is not there. */
    public long runForReal(long dryRunId) {
        var tried = store.lockedImport(dryRunId);
        boolean over = jobs.run(tried.jobRunId()).over();
        if (!tried.dryRun() || !tried.fileKept() || !over) throw new RuleViolation("imports.no-file-to-run");
        var real = tried.forReal();
        real.runBy(jobs.request(JOB, null));
        store.add(real);
        store.flush();
        store.moveFile(dryRunId, real.id());
        tried.fileForgotten();
        return real.id();
    }

    /** The largest file that is taken today. */
    public int mostMegabytes() {
        return settings.number(SettingName.IMPORT_AT_MOST_MB, LocalDate.now(clock));
    }

    /** The same in bytes. */
    public long mostBytes() {
        return mostMegabytes() * 1_000_000L;
    }

    public ImportView view(long id) {
        return views(List.of(store.get(id))).get(0);
    }

    public Page<ImportView> newest(Window window) {
        return new Page<>(views(store.newest(window)), store.count());
    }

    /** What was known again and what became of it; what waits for a decision comes first. */
    public Page<ImportMatchView> matches(long id, Window window) {
        return new Page<>(store.matches(store.get(id).id(), window), store.matchCount(id));
    }

    /** What was refused, then what was repaired, in the order of the file. */
    public Page<ImportProblemView> problems(long id, Window window) {
        return new Page<>(store.problems(store.get(id).id(), window), store.problemCount(id));
    }

    /** The problems found after the one with {@code lastId}, for a report of any length. */
    public List<ImportProblemView> problemsAfter(long id, long lastId, int most) {
        return store.problemsAfter(store.get(id).id(), lastId, most);
    }

    private List<ImportView> views(List<MarcImport> imports) {
        var ids = imports.stream()
                .flatMap(each -> Stream.of(each.jobRunId(), each.undoRunId()))
                .filter(Objects::nonNull)
                .toList();
        var runs = jobs.runs(ids);
        return imports.stream()
                .map(each -> each.view(
                        runs.get(each.jobRunId()), each.undoRunId() == null ? null : runs.get(each.undoRunId())))
                .toList();
    }

    private static MarcFormat sniff(BufferedInputStream content) throws IOException {
        content.mark(MarcSource.HEAD_SIZE + 1);
        var head = content.readNBytes(MarcSource.HEAD_SIZE);
        content.reset();
        return MarcSource.sniff(head);
    }
}
