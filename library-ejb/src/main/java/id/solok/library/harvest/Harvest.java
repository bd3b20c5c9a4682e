package id.solok.library.harvest;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What harvesters ask for; each method is one statement at most, outside of any transaction. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Harvest {
    @Inject
    private Horizon horizon;

    @Inject
    private Changes changes;

    /** Up to where changes can be told without missing one; empty while that is not known, soon after a start. */
    public Optional<Instant> horizon() {
        return horizon.now();
    }

    /** The records behind a position that were changed before a moment, at most so many; {@code set} may be null. */
    public List<Harvested> page(HarvestSet set, Position after, Instant before, Content content, int most) {
        return changes.page(set, after, before, content, most);
    }

    /** A record, also a deleted one. */
    public Optional<Harvested> record(long id, Content content) {
        return changes.record(id, content);
    }

    /** The first change there is; empty while there is none. */
    public Optional<Instant> earliest() {
        return changes.earliest();
    }

    /** Every set; the languages are those in the catalogue. */
    public List<HarvestSet> sets() {
        var languages = changes.languages().stream()
                .map(language -> new HarvestSet(HarvestSet.Kind.LANGUAGE, language))
                .filter(HarvestSet::exists);
        return Stream.concat(HarvestSet.fixed(), languages).toList();
    }
}
