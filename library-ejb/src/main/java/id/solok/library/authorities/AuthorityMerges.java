package id.solok.library.authorities;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.RuleViolation;
import id.solok.library.jobs.JobRunView;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.marc4j.marc.Record;

/** Makes one authority out of two that mean the same, and has the records corrected that bear the other's headings. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class AuthorityMerges {
    @Inject
    private AuthorityStore store;

    @Inject
    private FormIndex forms;

    @Inject
    private Corrections corrections;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * The forms of the second authority become forms of the first, its old address leads there, and a job corrects
     * the records. Refused when either was changed or merged since it was seen. Returns the job's run.
     */
    public long merge(long survivorId, int survivorSeen, long otherId, int otherSeen) {
        if (survivorId == otherId) throw new RuleViolation("authorities.merge-with-itself");
        // always in this order, so that two merges of the same pair never wait for each other
        store.locked(Math.min(survivorId, otherId));
        store.locked(Math.max(survivorId, otherId));
        var survivor = store.get(survivorId);
        var other = store.get(otherId);
        survivor.refuseUnlessSeen(survivorSeen);
        other.refuseUnlessSeen(otherSeen);
        var keys = keysToCorrect(survivor, other);
        var merged = new AuthorityMerge(survivor.marc(), clock).with(other.marc());
        other.mergeInto(survivorId, actor(), clock.instant());
        store.leave(other, survivorId);
        survivor.replace(AuthorityContent.of(merged).orElseThrow(), survivorSeen, actor(), clock.instant());
        store.save(survivor);
        audit.record("merge", "authority", otherId, other.heading() + " > " + survivor.heading());
        return corrections.request(survivorId, keys);
    }

    /** How far the last job is that corrects records for this authority; empty when there was none. */
    public Optional<JobRunView> lastCorrection(long authorityId) {
        return corrections.last(authorityId);
    }

    /** The other's preferred form, and its forms that lead to no third authority. */
    private List<Long> keysToCorrect(Authority survivor, Authority other) {
        List<Long> keys = new ArrayList<>();
        keys.add(other.headingKey());
        var theirs = forms.leads(keysOf(other.marc()));
        for (var lead : theirs) {
            boolean shared = theirs.stream()
                    .anyMatch(one -> one.key() == lead.key()
                            && one.authorityId() != other.id()
                            && one.authorityId() != survivor.id());
            if (!shared && lead.key() != survivor.headingKey() && !keys.contains(lead.key())) keys.add(lead.key());
        }
        return keys;
    }

    private static List<Long> keysOf(Record record) {
        return AuthorityContent.of(record).orElseThrow().forms().stream()
                .map(HeadingForm::key)
                .toList();
    }

    private String actor() {
        return context.getCallerPrincipal().getName();
    }
}
