package id.solok.library.membership;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.RuleViolation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** How people become members: at the desk at once, or by an application that is decided later. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION})
public class Enrolments {
    @Inject
    private Members members;

    @Inject
    private Admission admission;

    @Inject
    private Papers papers;

    @Inject
    private ConsentLog consents;

    @Inject
    private MemberSearch search;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What looks odd in the data, and who may be the same person; {@code except} is left out, null leaves out nobody. */
    public Sighting sight(MemberData data, Long except) {
        var suspects = search.suspects(data, except);
        if (!suspects.isEmpty()) audit.record("search", "member", null, "duplicates");
        return new Sighting(Warnings.of(data), suspects);
    }

    /** The same for a person who is kept already. */
    public Sighting sightKept(long memberId) {
        return sight(members.data(members.get(memberId)), memberId);
    }

    /** Makes a member at the desk, documents seen, and gives the card. */
    public MemberView enrol(Enrolment enrolment, Set<String> documents) {
        check(enrolment);
        admission.checkDocuments(enrolment.data().type(), documents);
        var member = keep(enrolment);
        papers.see(member.id(), documents, admission.actor(), admission.today());
        admission.giveFirstCard(member);
        audit.record("register", "member", member.id(), null);
        return member.view();
    }

    /** Keeps an applicant, who gets no card yet; for {@code applications} only. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public long apply(Enrolment enrolment) {
        check(enrolment);
        var member = keep(enrolment);
        audit.record("apply", "member", member.id(), null);
        return member.id();
    }

    /** Gives an applicant the card, documents seen; refused while a guardian's consent is missing. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public MemberView admit(long memberId, Set<String> documents) {
        var member = members.locked(memberId);
        admission.checkDocuments(member.type(), documents);
        if (admission.guardianNeeded(member) && !consents.holds(memberId, ConsentPurpose.GUARDIAN))
            throw new RuleViolation("membership.guardian-consent-missing");
        papers.see(memberId, documents, admission.actor(), admission.today());
        admission.giveFirstCard(member);
        audit.record("admit", "member", memberId, null);
        return member.view();
    }

    /** Ends an application without a card. */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void refuse(long memberId) {
        members.locked(memberId).refuse();
        audit.record("refuse", "member", memberId, null);
    }

    private void check(Enrolment enrolment) {
        var problems = new Fields(Map.of());
        admission.check(enrolment, problems);
        problems.throwIfAny();
    }

    private Member keep(Enrolment enrolment) {
        var member = members.add(enrolment.data());
        papers.nameGuardian(member, enrolment.guardian(), admission.today());
        signers(member, enrolment)
                .forEach((purpose, signer) -> consents.given(
                        member.id(),
                        consents.text(purpose, admission.today()),
                        signer,
                        enrolment,
                        admission.actor(),
                        clock.instant()));
        return member;
    }

    private Map<ConsentPurpose, String> signers(Member member, Enrolment enrolment) {
        Map<ConsentPurpose, String> signers = new HashMap<>();
        if (enrolment.consent()) signers.put(ConsentPurpose.MEMBER, member.name());
        if (enrolment.guardianConsent())
            papers.guardian(member.id()).ifPresent(guardian -> signers.put(ConsentPurpose.GUARDIAN, guardian.name()));
        return signers;
    }
}
