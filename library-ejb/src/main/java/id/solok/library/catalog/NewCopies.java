package id.solok.library.catalog;

import id.solok.library.core.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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
    private Clock clock;

    /** Adds a copy whose fields were checked; the barcode must fit the range it has the shape of. Returns the id. */
    long add(BibRecord record, CopyInput input, CopyDetails details, String actor) {
        if (ranges.isMistyped(input.barcode()))
            throw InvalidInput.at("barcode", "catalog.barcode-mistyped", input.barcode());
        var callNumber =
                input.callNumber() == null ? CallNumber.of(record.view().fields()) : input.callNumber();
        var place = new CopyPlace(callNumber, places.room(input.room()), places.lendingClass(details.lendingClass()));
        var copy = new Copy(record, input.barcode(), place, new CopyTrace(CopyChange.CREATED, actor, clock.instant()));
        copy.describe(details);
        shelf.add(copy);
        return copy.id();
    }
}
