package id.solok.library.imports;

import id.solok.library.holdings.CopyIntake;
import id.solok.library.holdings.IncomingCopy;
import id.solok.library.holdings.RoomView;
import id.solok.library.holdings.Stock;
import id.solok.library.marc.MarcProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes copies of the holdings fields of records, as the import's rules map them. */
@ApplicationScoped
class HoldingsCopies {
    @Inject
    private CopyIntake intake;

    @Inject
    private Stock stock;

    /** Adds the copies that these records tell of; what cannot be added is said at its record. */
    void add(ImportChunk chunk, MarcImport run, String actor, Map<Long, ImportItem> records) {
        var mapping = run.rules().holdings();
        if (mapping == null) return;
        var rooms = rooms();
        List<IncomingCopy> copies = new ArrayList<>();
        records.forEach((id, item) -> copies.addAll(told(chunk, mapping, item, id, rooms)));
        var left = intake.add(copies, run.id(), actor);
        chunk.copies(copies.size() - left.size());
        warn(chunk, copies, left, records);
    }

    /** Counts the copies that would be added. */
    void preview(ImportChunk chunk, MarcImport run, List<ImportItem> items) {
        var mapping = run.rules().holdings();
        if (mapping == null) return;
        var rooms = rooms();
        Map<Long, ImportItem> byPosition = new HashMap<>();
        items.forEach(item -> byPosition.put(item.entry().position(), item));
        List<IncomingCopy> copies = new ArrayList<>();
        byPosition.forEach((position, item) -> copies.addAll(told(chunk, mapping, item, position, rooms)));
        var left = intake.taken(copies);
        chunk.copies(copies.size() - left.size());
        warn(chunk, copies, left, byPosition);
    }

    private static List<IncomingCopy> told(
            ImportChunk chunk, HoldingsMapping mapping, ImportItem item, long id, Set<String> rooms) {
        var copies = mapping.copies(item.draft(), id, rooms);
        long unusable = mapping.fields(item.draft().record()) - copies.size();
        if (unusable > 0)
            chunk.warn(
                    item.entry(),
                    new MarcProblem(
                            "imports.holdings-without-barcode", List.of(mapping.tag(), Long.toString(unusable))));
        return copies;
    }

    private static void warn(
            ImportChunk chunk, List<IncomingCopy> copies, List<String> left, Map<Long, ImportItem> records) {
        Set<String> said = new HashSet<>(left);
        for (int i = copies.size() - 1; i >= 0; i--) {
            var copy = copies.get(i);
            if (!said.remove(copy.barcode())) continue;
            var entry = records.get(copy.recordId()).entry();
            chunk.warn(entry, new MarcProblem("imports.barcode-taken", List.of(copy.barcode())));
        }
    }

    private Set<String> rooms() {
        return stock.rooms().stream().map(RoomView::code).collect(Collectors.toSet());
    }
}
