package id.solok.library.applications;

import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.Page;
import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.membership.Enrolments;
import id.solok.library.membership.MemberNotices;
import id.solok.library.membership.MemberView;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The desk's side of applications: the queue, what was sent, and the decision. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION})
public class Applications {
    private static final int LONGEST_REASON = 1000;

    @Inject
    private ApplicationStore store;

    @Inject
    private ProofStore proofs;

    @Inject
    private Enrolments enrolments;

    @Inject
    private MemberNotices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Settings settings;

    @Inject
    private Event<ApplicationDecided> decided;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Those of a status; of the waiting, who waits longest comes first. */
    public Page<ApplicationView> of(ApplicationStatus status, Window window) {
        audit.record("search", "application", null, status.name());
        return store.of(status, window);
    }

    public ApplicationView application(long id) {
        return store.view(id);
    }

    public List<ProofView> proofs(long id) {
        return proofs.of(id);
    }

    /** What was sent, opened; looking at it is audited. */
    public ProofFile proof(long id, long proofId) {
        var view = store.view(id);
        audit.record("read-proof", "member", view.memberId(), view.number());
        return proofs.get(id, proofId);
    }

    /**
     * Gives the applicant a card. Refused when the application was decided by now, a needed document was not seen, or the
     * guardian's consent is missing.
     */
    public MemberView approve(long id, Set<String> documents, DecidedHow how) {
        if (how == null) throw InvalidInput.at("how", "core.required");
        var application = store.locked(id);
        application.approve(how, actor(), clock.instant());
        var member = enrolments.admit(application.memberId(), documents);
        tell(
                application,
                "membership.approved",
                Map.of("card", member.card(), "validUntil", member.validUntil().toString()));
        end(application, true);
        return member;
    }

    /** Refuses the application, with words for the applicant. */
    public void refuse(long id, String reason) {
        var why = Text.clean(reason);
        new InvalidInput.Collector()
                .required(why, "refusal")
                .atMost(why, LONGEST_REASON, "refusal")
                .throwIfAny();
        var application = store.locked(id);
        application.refuse(why, actor(), clock.instant());
        enrolments.refuse(application.memberId());
        tell(application, "membership.refused", Map.of("reason", why));
        end(application, false);
    }

    private void tell(Application application, String kind, Map<String, String> values) {
        notices.tell(application.memberId(), kind, values, "application:" + application.id());
    }

    private void end(Application application, boolean approved) {
        if (daysKept() == 0) proofs.removeOf(application.id());
        audit.record(approved ? "approve" : "refuse", "application", application.id(), null);
        decided.fire(new ApplicationDecided(application.id(), application.memberId(), approved));
    }

    /** Removes what was sent with applications decided longer ago than the setting says; returns how many files went. */
    @RolesAllowed(BATCH)
    public int removeOldProofs() {
        return proofs.removeDecidedBefore(clock.instant().minus(Duration.ofDays(daysKept())));
    }

    private int daysKept() {
        return settings.number(SettingName.APPLICATION_FILES_KEPT_DAYS, LocalDate.now(clock));
    }

    private String actor() {
        return context.getCallerPrincipal().getName();
    }
}
