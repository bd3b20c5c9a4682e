package id.solok.library.exports;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordStack;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.holdings.Stock;
import id.solok.library.jobs.Jobs;
import id.solok.library.marc.MarcTooLarge;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;

/** Asks for exports, tells how far they are and hands out their files; the writing itself is the job {@value #JOB}. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class Exports {
    public static final String JOB = "record-export";
    /** A list has at most so many codes. */
    public static final int MOST_CODES = 5_000;

    private static final int UNKNOWN_SAID = 5;

    @Inject
    private ExportStore store;

    @Inject
    private RecordStack records;

    @Inject
    private Catalog catalog;

    @Inject
    private Stock stock;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Asks for an export; refuses, at the field {@code codes}, a list that is empty or has unknown codes. */
    public long request(ExportFormat format, ExportSelection selection) {
        if (format == null) throw InvalidInput.at("format", "core.required");
        boolean list = selection.kind() == ExportSelection.Kind.LIST;
        var items = list ? found(selection.codes()) : List.<Long>of();
        var export = new RecordExport(format, selection, jobs.request(JOB, null), clock.instant());
        store.add(export);
        if (list) store.addItems(export.id(), items);
        audit.record("export", "record", export.id(), format + " " + selection.kind());
        return export.id();
    }

    private List<Long> found(List<String> codes) {
        if (codes.isEmpty()) throw InvalidInput.at("codes", "core.required");
        if (codes.size() > MOST_CODES) throw InvalidInput.at("codes", "exports.too-many-codes", MOST_CODES);
        // by the barcode of a copy, else by its own number
        var found = records.numbered(codes);
        found.putAll(stock.recordsOf(codes));
        var unknown = codes.stream().filter(code -> !found.containsKey(code)).toList();
        if (!unknown.isEmpty())
            throw InvalidInput.at(
                    "codes",
                    "exports.unknown-codes",
                    unknown.stream().limit(UNKNOWN_SAID).collect(Collectors.joining(", ")));
        return found.values().stream().distinct().toList();
    }

    public ExportView view(long id) {
        var found = store.get(id);
        return found.view(jobs.run(found.jobRunId()));
    }

    public Page<ExportView> newest(Window window) {
        var found = store.newest(window);
        var runs = jobs.runs(found.stream().map(RecordExport::jobRunId).toList());
        return new Page<>(
                found.stream().map(each -> each.view(runs.get(each.jobRunId()))).toList(), store.count());
    }

    /** What did not fit into the form. */
    public Page<LeftOut> leftOut(long id, Window window) {
        return new Page<>(store.leftOut(id, window), store.get(id).leftOut());
    }

    /** Piece {@code number} of a file that is whole, counted from 0; empty after the last. */
    public byte[] part(long id, int number) {
        if (!store.get(id).ready()) throw new NotFound("exports.no-file", id);
        return store.part(id, number);
    }

    /** One record at once, for everyone; refused when it does not fit into the form. */
    @PermitAll
    public byte[] one(long recordId, ExportFormat format) throws IOException {
        var found = Exported.of(catalog.inFull(recordId), stock.counts(List.of(recordId)));
        var out = new ByteArrayOutputStream();
        try (var sink = RecordSink.open(format, out)) {
            sink.write(found);
        } catch (MarcTooLarge tooLarge) {
            throw new RuleViolation("catalog.too-large-for-iso2709");
        }
        return out.toByteArray();
    }
}
