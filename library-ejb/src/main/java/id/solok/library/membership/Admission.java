package id.solok.library.membership;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;

/** Gives cards: checks what a type demands, admits, tells those who listen. */
@ApplicationScoped
class Admission {
    @Inject
    private Cards cards;

    @Inject
    private TypeRules rules;

    @Inject
    private Clock clock;

    @Inject
    private AuditTrail audit;

    @Inject
    private Event<MemberRegistered> registered;

    /** What the type demands today. */
    Demands demands(String type) {
        return rules.inForce(today()).stream()
                .filter(rule -> rule.type().equals(type))
                .findFirst()
                .orElseThrow(() -> InvalidInput.at("type", "membership.no-such-type", type));
    }

    void giveFirstCard(Member member) {
        var card = cards.next();
        member.admit(card, today(), demands(member.type()).validityDays());
        cards.give(card, member.id(), actor(), clock.instant());
        registered.fire(new MemberRegistered(member.id()));
    }

    /** Refuses an age outside the type's, a missing guardian, a consent that was not given. */
    void check(Enrolment enrolment, Fields problems) {
        var data = enrolment.data();
        var demands = demands(data.type());
        var birthDate = data.identity().birthDate();
        demands.checkAge(problems, birthDate, today());
        boolean guardianNeeded = demands.guardianNeeded(birthDate, today());
        enrolment.guardian().check(problems, guardianNeeded);
        problems.refuseIf(
                guardianNeeded && !enrolment.guardianConsent(),
                "guardianConsent",
                "membership.guardian-consent-needed");
        problems.refuseIf(!guardianNeeded && !enrolment.consent(), "consent", "membership.consent-needed");
    }

    /** Refuses while a needed document was not seen. */
    void checkDocuments(String type, Set<String> seen) {
        if (!demands(type).missing(seen).isEmpty()) throw InvalidInput.at("documents", "membership.documents-missing");
    }

    boolean guardianNeeded(Member member) {
        return demands(member.type()).guardianNeeded(member.identity().birthDate(), today());
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    String actor() {
        return audit.actor();
    }
}
