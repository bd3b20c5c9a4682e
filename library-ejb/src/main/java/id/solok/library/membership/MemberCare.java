package id.solok.library.membership;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;

/** What the desk does with a member; each change names the version it has seen and is refused when that is not the last. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION})
public class MemberCare {
    private static final int LONGEST_REASON = 300;

    @Inject
    private Members members;

    @Inject
    private Admission admission;

    @Inject
    private Cards cards;

    @Inject
    private Papers papers;

    @Inject
    private MemberNotices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<CardReplaced> replaced;

    /** Writes the data anew, guardian included; refused when the type's guardian is missing. */
    public void change(long id, int versionSeen, MemberData data, GuardianData guardian) {
        var member = members.unchanged(id, versionSeen);
        var problems = new Fields(Map.of());
        guardian.check(problems, false);
        problems.throwIfAny();
        members.change(member, data);
        papers.nameGuardian(member, guardian, admission.today());
        audit.record("change", "member", id, null);
    }

    /** Prolongs the membership by the days of its type; refused before the window for it opens. */
    public void renew(long id, int versionSeen) {
        var member = members.unchanged(id, versionSeen);
        var demands = admission.demands(member.type());
        member.renew(admission.today(), demands.validityDays(), demands.renewalWindowDays());
        audit.record("renew", "member", id, null);
    }

    /** Makes the member one of another type; age and guardian are those of the new type. */
    public void changeType(long id, int versionSeen, String type) {
        var member = members.unchanged(id, versionSeen);
        var problems = new Fields(Map.of());
        admission.demands(type).checkAge(problems, member.identity().birthDate(), admission.today());
        problems.throwIfAny();
        member.become(members.type(type));
        audit.record("change-type", "member", id, type);
    }

    public void block(long id, int versionSeen, String reason) {
        members.unchanged(id, versionSeen).block(reason(reason, "blockReason"));
        audit.record("block", "member", id, null);
    }

    public void unblock(long id, int versionSeen) {
        members.unchanged(id, versionSeen).unblock();
        audit.record("unblock", "member", id, null);
    }

    /** Ends the membership for good; the card is refused from then on. */
    public void close(long id, int versionSeen, String reason) {
        members.unchanged(id, versionSeen).close(admission.today(), reason(reason, "closeReason"));
        audit.record("close", "member", id, null);
    }

    /** Gives a new card; the old one is dead from this moment. Returns the new number. */
    public String replaceCard(long id, int versionSeen, CardEnd why) {
        if (why == null) throw InvalidInput.at("cardReason", "core.required");
        var member = members.unchanged(id, versionSeen);
        var old = member.card();
        var card = cards.next();
        member.replaceCard(card);
        cards.end(old, why, admission.actor(), clock.instant());
        cards.give(card, id, admission.actor(), clock.instant());
        audit.record("replace-card", "member", id, why.name());
        notices.tell(id, "membership.card-replaced", Map.of("card", card), "card:" + card);
        replaced.fire(new CardReplaced(id, card));
        return card;
    }

    private static String reason(String typed, String field) {
        var reason = Text.clean(typed);
        new InvalidInput.Collector()
                .required(reason, field)
                .atMost(reason, LONGEST_REASON, field)
                .throwIfAny();
        return reason;
    }
}
