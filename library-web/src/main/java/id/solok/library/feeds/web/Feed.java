package id.solok.library.feeds.web;

import id.solok.library.catalog.RecordDates;
import id.solok.library.index.SearchHit;
import java.time.Instant;
import java.util.List;

/**
 * A feed, whichever way it is written; paths are below the address of the catalogue, empty for its start. It holds
 * {@code entries} to go on to, or titles: then {@code shelf} is not null, and {@code total} says how many there are.
 */
record Feed(
        String path,
        String title,
        Instant updated,
        List<Entry> entries,
        Shelf shelf,
        long total,
        List<Title> titles,
        List<Group> groups) {
    /** A feed to go on to; {@code shelf} says that it holds titles, {@code relation} is that of the link or null. */
    record Entry(String path, String title, String text, boolean shelf, String relation, Long count) {}

    /** A title and its dates. */
    record Title(SearchHit hit, RecordDates dates) {}

    /** A facet with its choices. */
    record Group(String name, List<Choice> choices) {}

    /** A way to narrow, or to widen again when it is {@code chosen}. */
    record Choice(String path, String label, long count, boolean chosen) {}

    static Feed of(String path, String title, Instant updated, List<Entry> entries) {
        return new Feed(path, title, updated, List.copyOf(entries), null, entries.size(), List.of(), List.of());
    }

    boolean hasTitles() {
        return shelf != null;
    }

    int lastPage() {
        return (int) Math.max(1, Math.min((total + Shelf.SIZE - 1) / Shelf.SIZE, Shelf.LAST_PAGE));
    }
}
