package id.solok.library.exports;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.catalog.RecordStack;
import id.solok.library.discovery.Search;
import id.solok.library.holdings.Stock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** The jobs' side of exports: hands out records, keeps the file piece by piece, and removes old files. */
@Stateless
@RolesAllowed(BATCH)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExportWork {
    private static final Duration KEPT = Duration.ofDays(7);

    @Inject
    private ExportStore store;

    @Inject
    private Search search;

    @Inject
    private RecordStack records;

    @Inject
    private Stock stock;

    @Inject
    private Clock clock;

    /** What the run is to write, and about how many records that are. */
    public record Order(long id, ExportFormat format, ExportSelection selection, long total) {}

    /** Begins the export of this run; what an earlier attempt left is removed. */
    public Order begin(long jobRunId) {
        var export = store.ofRun(jobRunId);
        export.beginAnew();
        store.forgetFile(export.id());
        store.forgetLeftOut(export.id());
        var selection = export.selection();
        long total =
                switch (selection.kind()) {
                    case SEARCH -> search.count(selection.terms().query());
                    case LIST -> store.items(export.id());
                    case IMPORT -> records.countOfImport(selection.importId());
                    case ALL -> records.count();
                };
        return new Order(export.id(), export.format(), selection, total);
    }

    /** The next ids of the selection in their order, above {@code after}. */
    public List<Long> idsAfter(Order order, long after, int most) {
        return switch (order.selection().kind()) {
            case SEARCH -> search.idsAfter(order.selection().terms().query(), after, most);
            case LIST -> store.itemsAfter(order.id(), after, most);
            case IMPORT -> records.idsOfImportAfter(order.selection().importId(), after, most);
            case ALL -> records.idsAfter(after, most);
        };
    }

    public List<Exported> records(List<Long> ids) {
        return Exported.of(records, stock, ids);
    }

    public void keep(long exportId, int number, byte[] content) {
        store.keep(exportId, number, content);
    }

    public void leaveOut(long exportId, LeftOut record) {
        store.leaveOut(exportId, record);
    }

    /** The file is whole. */
    public void ended(long exportId, long written, long leftOut, long size) {
        store.get(exportId).ended(written, leftOut, size);
    }

    /** Removes the files of exports older than seven days; returns how many. */
    public int removeOld() {
        var now = clock.instant();
        var old = store.keptSinceBefore(now.minus(KEPT));
        for (var id : old) {
            store.forgetFile(id);
            store.get(id).forget(now);
        }
        return old.size();
    }
}
