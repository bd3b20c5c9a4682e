package id.solok.library.exports;

import id.solok.library.catalog.Essentials;
import id.solok.library.catalog.RecordInFull;
import id.solok.library.catalog.RecordStack;
import id.solok.library.holdings.Stock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.marc4j.marc.Record;

/** A record as it goes out: whole, with the fields the system works with and how many copies there are. */
public record Exported(long id, Record marc, Essentials fields, long copies) {
    static List<Exported> of(RecordStack records, Stock stock, Collection<Long> ids) {
        var copies = stock.counts(ids);
        return records.records(ids).stream()
                .map(each -> of(each, copies.getOrDefault(each.id(), 0L)))
                .toList();
    }

    static Exported of(RecordInFull record, Map<Long, Long> copies) {
        return of(record, copies.getOrDefault(record.id(), 0L));
    }

    private static Exported of(RecordInFull record, long copies) {
        return new Exported(record.id(), record.marc(), record.fields(), copies);
    }
}
