package id.solok.library.exports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordInput;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.Window;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.discovery.SearchTerms;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.Holdings;
import id.solok.library.jobs.JobQueue;
import id.solok.library.jobs.JobState;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsBatch;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.Boundaries;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Exports from the request to the file and its end (R3 and R5 of exports), and the job that orders shelves (R20 of catalog). */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class ExportsIT {
    @Inject
    private Exports exports;

    @Inject
    private ExportWork work;

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private Search search;

    @Inject
    private JobQueue queue;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsBatch batch;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(ExportsIT.class);
    }

    @Test
    void anExportThatWasBrokenOffIsWholeWhenBegunAnew() throws InterruptedException {
        var mark = mark();
        create(mark, 450);
        var done = await(request(ExportFormat.MARCXML, ExportSelection.search(SearchTerms.words(mark))));
        assertEquals(450, done.written());
        var file = file(done);

        batch.run(() -> {
            var order = work.begin(done.run().id());
            work.keep(order.id(), 0, new byte[] {1, 2, 3});
        });
        assertThrows(NotFound.class, () -> file(done));
        batch.run(() -> write(done));

        assertArrayEquals(file, file(cataloguer.call(() -> exports.view(done.id()))));
    }

    @Test
    void theWholeCatalogueGoesOut() throws InterruptedException {
        create(mark(), 3);

        assertTrue(await(request(ExportFormat.ISO2709, ExportSelection.all())).written() >= 3);
    }

    @Test
    void filesAreKeptForSevenDays() throws InterruptedException, SQLException {
        var mark = mark();
        create(mark, 1);
        var search = ExportSelection.search(SearchTerms.words(mark));
        var old = await(request(ExportFormat.CSV, search));
        var fresh = await(request(ExportFormat.RIS, search));
        execute("update record_export set requested_at = now() - interval '8 days' where id = " + old.id());

        batch.run(() -> work.removeOld());

        assertThrows(NotFound.class, () -> file(old));
        assertTrue(cataloguer.call(() -> exports.view(old.id())).removedAt() != null);
        assertTrue(file(fresh).length > 0);
    }

    @Test
    void aListIsOfRecordNumbersAndBarcodes() throws InterruptedException {
        var mark = mark();
        var ids = create(mark, 3);
        var barcode = "EX-" + mark;
        cataloguer.run(() -> holdings.add(ids.get(0), new CopyInput(barcode, null, "umum")));

        var list = ExportSelection.list(List.of(barcode, ids.get(2).toString()));
        assertEquals(2, await(request(ExportFormat.BIBTEX, list)).written());
        var unknown = ExportSelection.list(List.of(barcode, "999999999999"));
        var refusal = assertThrows(InvalidInput.class, () -> request(ExportFormat.CSV, unknown));
        assertEquals("codes", refusal.problems().get(0).field());
    }

    @Test
    void allThatASearchFindsIsWalkedOnce() {
        var mark = mark();
        var ids = create(mark, 25);
        var query = SearchQuery.words(mark, new Window(0, 1));
        List<Long> walked = new ArrayList<>();
        cataloguer.run(() -> {
            for (var page = search.idsAfter(query, 0, 10);
                    !page.isEmpty();
                    page = search.idsAfter(query, page.get(page.size() - 1), 10)) walked.addAll(page);
        });

        assertEquals(ids.stream().sorted().toList(), walked);
    }

    @Test
    void onlyCataloguersExport() {
        assertThrows(
                EJBAccessException.class,
                () -> desk.run(() -> exports.request(ExportFormat.CSV, ExportSelection.all())));
        assertThrows(EJBAccessException.class, () -> exports.newest(new Window(0, 1)));
    }

    @Test
    void copiesWithoutAPlaceOnTheShelfGetOneByTheJob() throws SQLException, InterruptedException {
        var id = create(mark(), 1).get(0);
        var barcode = "SORT-" + mark();
        cataloguer.run(() -> holdings.add(id, new CopyInput(barcode, "2X1.2 SHI t", "umum")));
        execute("update copy set call_number_sort = null where barcode = '" + barcode + "'");

        batch.run(() -> queue.requestOnce("call-number-sort", mark()));

        for (int i = 0; i < 100 && key(barcode) == null; i++) Thread.sleep(200);
        assertEquals(" 297X12 SHI T", key(barcode));
    }

    private String key(String barcode) throws SQLException {
        try (var connection = dataSource.getConnection();
                var query = connection.prepareStatement("select call_number_sort from copy where barcode = ?")) {
            query.setString(1, barcode);
            try (var found = query.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        }
    }

    private void write(ExportView export) {
        try {
            new ExportRun(work, work.begin(export.run().id())).write(done -> {});
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private long request(ExportFormat format, ExportSelection selection) {
        return cataloguer.call(() -> exports.request(format, selection));
    }

    private byte[] file(ExportView export) {
        return cataloguer.call(() -> exports.part(export.id(), 0));
    }

    private ExportView await(long id) throws InterruptedException {
        for (int i = 0; i < 300; i++) {
            var view = cataloguer.call(() -> exports.view(id));
            if (view.run().over()) {
                assertEquals(JobState.COMPLETED, view.run().state(), view.run().failure());
                return view;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("The export does not end");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private List<Long> create(String mark, int number) {
        return cataloguer.call(() -> {
            List<Long> ids = new ArrayList<>();
            for (int i = 0; i < number; i++) ids.add(catalog.create(title(mark + " judul " + i)));
            return ids;
        });
    }

    private static String mark() {
        return "uji" + UUID.randomUUID().toString().replace("-", "").substring(0, 14);
    }

    private static RecordInput title(String title) {
        return RecordInput.titled(title)
                .authors(List.of("Hamka"))
                .classNumber("899.2213")
                .input();
    }
}
