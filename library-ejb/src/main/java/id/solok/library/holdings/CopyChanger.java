package id.solok.library.holdings;

import id.solok.library.core.ClockProducer;
import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies one change to many copies. */
@ApplicationScoped
class CopyChanger {
    @Inject
    private Places places;

    BulkOutcome preview(List<Copy> copies, BulkChange change) {
        checkPlaces(change);
        List<BulkOutcome.Refused> refused = new ArrayList<>();
        for (var copy : copies)
            copy.objection(change).ifPresent(reason -> refused.add(BulkOutcome.Refused.of(copy, reason)));
        return new BulkOutcome(copies.size() - refused.size(), refused);
    }

    BulkOutcome change(List<Copy> copies, BulkChange change, String actor, Instant now) {
        checkPlaces(change);
        List<BulkOutcome.Refused> refused = new ArrayList<>();
        for (var copy : copies) {
            Optional<RuleViolation> reason = copy.objection(change);
            if (reason.isPresent()) refused.add(BulkOutcome.Refused.of(copy, reason.get()));
            else change(copy, change, actor, now);
        }
        return new BulkOutcome(copies.size() - refused.size(), refused);
    }

    private void change(Copy copy, BulkChange change, String actor, Instant now) {
        var by = new CopyTrace(CopyChange.CHANGED, actor, now);
        var before = copy.place();
        var place = new CopyPlace(
                before.callNumber(),
                change.room() == null ? before.room() : places.room(change.room()),
                change.lendingClass() == null ? before.lendingClass() : places.lendingClass(change.lendingClass()));
        copy.describe(change.on(copy.details()));
        copy.change(place, change.status() == null ? copy.status() : change.status(), by);
        if (change.reason() != null) {
            var day = LocalDate.ofInstant(now, ClockProducer.JAKARTA);
            copy.withdraw(
                    new Withdrawal(change.reason(), change.reasonNote(), day),
                    new CopyTrace(CopyChange.WITHDRAWN, actor, now));
        }
    }

    private void checkPlaces(BulkChange change) {
        if (change.room() != null) places.room(change.room());
        places.lendingClass(change.lendingClass());
    }
}
