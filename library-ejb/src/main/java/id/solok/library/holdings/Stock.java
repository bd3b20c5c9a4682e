package id.solok.library.holdings;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What everyone may read of copies and of where they stand. */
@Stateless
@PermitAll
public class Stock {
    @Inject
    private Shelf shelf;

    @Inject
    private Places places;

    @Inject
    private ShelfWalks shelfWalks;

    public List<CopyView> copiesOf(long recordId) {
        return shelf.of(recordId);
    }

    public Optional<CopyView> copy(String barcode) {
        return shelf.view(barcode);
    }

    /** How many copies these records have that are not withdrawn; a record without any is left out. */
    public Map<Long, Long> counts(Collection<Long> recordIds) {
        return shelf.counts(recordIds);
    }

    /** The records whose copies bear these barcodes. */
    public Map<String, Long> recordsOf(Collection<String> barcodes) {
        return shelf.recordsOf(barcodes);
    }

    public List<RoomView> rooms() {
        return places.rooms();
    }

    /** How copies may be used, in the order they are offered. */
    public List<LendingClassView> lendingClasses() {
        return places.lendingClasses();
    }

    public List<BranchView> branches() {
        return places.branches();
    }

    /** A stretch of a room's shelf, title by title, from where the walk stands. */
    public ShelfStretch along(ShelfWalk walk) {
        return shelfWalks.along(walk);
    }
}
