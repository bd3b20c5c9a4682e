package id.solok.library.holdings;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** How a copy changes, once who may and when are settled. */
@ApplicationScoped
class CopyDesk {
    @Inject
    private Shelf shelf;

    @Inject
    private Places places;

    @Inject
    private NewCopies newCopies;

    @Inject
    private BarcodeRanges ranges;

    Copy copy(long id) {
        return shelf.get(id);
    }

    long add(long recordId, CopyInput input, CopyDetails details, String actor) {
        try {
            return newCopies.add(recordId, input, details, actor);
        } catch (RuleViolation taken) {
            if (!taken.code().equals("catalog.barcode-taken")) throw taken;
            throw InvalidInput.at("barcode", taken.code(), taken.args().toArray());
        }
    }

    long addPlain(long recordId, CopyInput input, String actor) {
        return newCopies.add(recordId, input, CopyDetails.none(), actor);
    }

    List<String> addSeveral(
            long recordId, CopyInput input, CopyDetails details, long rangeId, int number, String actor) {
        var barcodes = ranges.take(rangeId, number);
        for (var barcode : barcodes) {
            var one = input.with(barcode);
            one.check();
            newCopies.add(recordId, one, details, actor);
        }
        return barcodes;
    }

    void change(long id, int versionSeen, CopyInput input, CopyDetails details, CopyStatus status, CopyTrace by) {
        var copy = seen(id, versionSeen);
        var place = new CopyPlace(
                input.callNumber(), places.room(input.room()), places.lendingClass(details.lendingClass()));
        copy.change(place, status, by);
        copy.describe(details);
        shelf.save(copy);
    }

    void withdraw(long id, int versionSeen, Withdrawal withdrawal, CopyTrace by) {
        var copy = seen(id, versionSeen);
        copy.withdraw(withdrawal, by);
        shelf.save(copy);
    }

    void reinstate(long id, int versionSeen, CopyTrace by) {
        var copy = seen(id, versionSeen);
        copy.reinstate(by);
        shelf.save(copy);
    }

    // held, so that a loan in this moment is seen before or waits
    private Copy seen(long id, int versionSeen) {
        var copy = shelf.locked(List.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("catalog.no-such-copy", id));
        copy.checkSeen(versionSeen);
        return copy;
    }
}
