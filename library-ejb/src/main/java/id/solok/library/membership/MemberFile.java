package id.solok.library.membership;

import id.solok.library.audit.AuditTrail;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** All that this context keeps of a person, read as one. */
@ApplicationScoped
class MemberFile {
    @Inject
    private Members members;

    @Inject
    private Papers papers;

    @Inject
    private Cards cards;

    @Inject
    private ConsentLog consents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    MemberDetails of(Member member) {
        long id = member.id();
        return new MemberDetails(
                member.view(),
                member.version(),
                member.identity(),
                Nik.masked(members.nik(member)),
                member.contact(),
                member.home(),
                member.background(),
                member.emergency(),
                member.notes(),
                member.validity().closedOn(),
                member.validity().closedReason(),
                papers.guardian(id).map(Guardian::view).orElse(null),
                cards.of(id),
                consents.of(id),
                papers.seen(id));
    }

    /** Who is too young to answer for themselves has a guardian whose consent it is; only the member's own is decided here. */
    void decide(Member member, boolean given, String language) {
        var text = consents.text(ConsentPurpose.MEMBER, LocalDate.now(clock));
        consents.decided(
                member.id(),
                text,
                given,
                new ConsentLog.Line(member.name(), ConsentChannel.ONLINE, language, audit.actor(), clock.instant()));
    }

    void export(@Observes PersonalDataExport export) {
        MemberExport.add(of(members.get(export.memberId())), export);
    }
}
