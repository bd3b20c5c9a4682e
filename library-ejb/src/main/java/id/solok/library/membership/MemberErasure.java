package id.solok.library.membership;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.RuleViolation;
import id.solok.library.notices.Notices;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Erases a member from all contexts in the caller's transaction; the caller has made sure that they want it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class MemberErasure {
    @Inject
    private Members members;

    @Inject
    private Remains remains;

    @Inject
    private Notices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ErasureCheck> checks;

    @Inject
    private Event<MemberErasing> erasing;

    @Inject
    private Event<MemberErased> erased;

    /** The member who holds a card, for a request that came by word or letter. */
    public Optional<Long> holder(String card) {
        return members.byCard(card).map(Member::id);
    }

    /** What stands against erasing the member now. */
    public List<ErasureCheck.Hold> holds(long memberId) {
        var check = new ErasureCheck(memberId);
        long wards = remains.wards(memberId);
        if (wards > 0) check.refuse("membership.erasure-guardian", wards);
        checks.fire(check);
        return check.holds();
    }

    /**
     * Leaves no trace of the member but the facts of the statistics. Refused while something stands against it; who
     * lends to them in this moment waits, and finds the card dead.
     */
    public void erase(long memberId) {
        var member = members.locked(memberId);
        var holds = holds(memberId);
        if (!holds.isEmpty())
            throw new RuleViolation(holds.get(0).code(), holds.get(0).args().toArray());
        var today = LocalDate.now(clock);
        var ageBand = AgeBand.of(member.identity().birthDate(), today);
        var card = member.card();
        erasing.fire(new MemberErasing(memberId, member.type(), ageBand));
        remains.keepFacts(member, ageBand, today);
        notices.forget(memberId);
        audit.record("erase", "member", memberId, null);
        remains.remove(member, audit.actor(), clock.instant());
        erased.fire(new MemberErased(memberId, card));
    }
}
