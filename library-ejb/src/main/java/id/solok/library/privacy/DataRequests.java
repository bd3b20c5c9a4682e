package id.solok.library.privacy;

import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.membership.ErasureCheck;
import id.solok.library.membership.MemberErasure;
import id.solok.library.membership.MemberNotices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** The library's side of what members ask about their data: the queue and the answers. */
@Stateless
@RolesAllowed({LIBRARIAN, MANAGER})
public class DataRequests {
    private static final int LONGEST = 2000;

    @Inject
    private RequestStore store;

    @Inject
    private Asking asking;

    @Inject
    private MemberErasure erasure;

    @Inject
    private MemberNotices notices;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** What waits, with least time left first; it shows who asked, which is audited for each of them when it is opened. */
    public Page<RequestView> open(Window window) {
        audit.record("search", "privacy-request", null, "open");
        return store.open(window);
    }

    public Page<RequestView> ended(Window window) {
        audit.record("search", "privacy-request", null, "ended");
        return store.ended(window);
    }

    /** Takes down what a member asks by word or letter; the clock starts now. Returns the request's number. */
    public String record(String card, RequestKind kind, String details) {
        new InvalidInput.Collector()
                .required(card, "card")
                .refuseIf(kind == null, "kind", "core.required")
                .throwIfAny();
        var member = erasure.holder(card).orElseThrow(() -> InvalidInput.at("card", "membership.no-such-card", card));
        return asking.ask(member, kind, details);
    }

    /** How many wait for longer than they may. */
    public long overdue() {
        return store.overdue(clock.instant());
    }

    public RequestView request(long id) {
        var view = store.view(id);
        if (view.memberId() != null) audit.record("read", "member", view.memberId(), "request " + view.number());
        return view;
    }

    /** What stands against erasing the member of a request now; nothing for other requests. */
    public List<ErasureCheck.Hold> holds(long id) {
        var view = store.view(id);
        return view.kind() == RequestKind.ERASURE && view.open() ? erasure.holds(view.memberId()) : List.of();
    }

    /** Answers with words for the member, who is told that there is an answer; erasing has a method of its own. */
    public void answer(long id, boolean granted, String typed) {
        var words = words(typed);
        var request = store.locked(id);
        if (granted && request.kind() == RequestKind.ERASURE) throw new RuleViolation("privacy.erase-instead");
        request.end(granted ? RequestState.DONE : RequestState.REFUSED, words, audit.actor(), clock.instant());
        notices.tell(
                request.memberId(),
                "privacy.request-answered",
                Map.of(
                        "request",
                        request.number(),
                        "answeredOn",
                        LocalDate.now(clock).toString()),
                "request:" + request.number());
        audit.record("answer", "privacy-request", id, granted ? "done" : "refused");
    }

    private static String words(String typed) {
        var words = Text.clean(typed);
        new InvalidInput.Collector()
                .required(words, "answer")
                .atMost(words, LONGEST, "answer")
                .throwIfAny();
        return words;
    }

    /** Carries out an erasure; refused while something stands against it, with the first reason. */
    public void erase(long id) {
        var request = store.locked(id);
        if (request.kind() != RequestKind.ERASURE) throw new RuleViolation("privacy.no-erasure");
        var member = request.memberId();
        request.end(RequestState.DONE, null, audit.actor(), clock.instant());
        erasure.erase(member);
        audit.record("answer", "privacy-request", id, "erased");
    }

    public Instant now() {
        return clock.instant();
    }
}
