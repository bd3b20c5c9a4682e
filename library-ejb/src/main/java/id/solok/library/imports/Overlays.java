package id.solok.library.imports;

import id.solok.library.catalog.Draft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/** The records of a round that replace what stands; each standing record is replaced by one of them. */
final class Overlays {
    private record Overlay(ImportItem item, Match match) {}

    private final List<Overlay> all = new ArrayList<>();
    private final Set<Long> replaced = new HashSet<>();

    /** False when another record of this round replaces the same one. */
    boolean add(ImportItem item, Match match) {
        var id = match.known().recordId();
        if (id != null && !replaced.add(id)) return false;
        return all.add(new Overlay(item, match));
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    List<ImportItem> items() {
        return all.stream().map(Overlay::item).toList();
    }

    /** By the record that is replaced; in a dry run some replace only what stands earlier in the file. */
    Map<Long, ImportItem> byRecord() {
        Map<Long, ImportItem> items = new HashMap<>();
        for (var overlay : all) {
            var id = overlay.match().known().recordId();
            if (id != null) items.put(id, overlay.item());
        }
        return items;
    }

    Map<Long, Draft> drafts() {
        return byRecord().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().draft()));
    }

    void each(BiConsumer<ImportItem, Match> use) {
        all.forEach(overlay -> use.accept(overlay.item(), overlay.match()));
    }
}
