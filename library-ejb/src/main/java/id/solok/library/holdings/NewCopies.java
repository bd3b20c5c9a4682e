package id.solok.library.holdings;

import id.solok.library.catalog.BibRecord;
import id.solok.library.catalog.Catalog;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** How a copy comes to a record. */
@ApplicationScoped
class NewCopies {
    @Inject
    private Shelf shelf;

    @Inject
    private Places places;

    @Inject
    private BarcodeRanges ranges;

    @Inject
    private Catalog catalog;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    /** Adds a copy whose fields were checked; the barcode must fit the range it has the shape of. Returns the id. */
    long add(long recordId, CopyInput input, CopyDetails details, String actor) {
        if (ranges.isMistyped(input.barcode()))
            throw InvalidInput.at("barcode", "catalog.barcode-mistyped", input.barcode());
        var callNumber = input.callNumber() == null ? catalog.suggestedCallNumber(recordId) : input.callNumber();
        var place = new CopyPlace(callNumber, places.room(input.room()), places.lendingClass(details.lendingClass()));
        var record = em.find(BibRecord.class, recordId);
        if (record == null) throw new NotFound("catalog.no-such-record", recordId);
        var copy = new Copy(record, input.barcode(), place, new CopyTrace(CopyChange.CREATED, actor, clock.instant()));
        copy.describe(details);
        shelf.add(copy);
        return copy.id();
    }
}
