package id.solok.library.privacy;

import static id.solok.library.core.Roles.MEMBER;

import id.solok.library.audit.AccessLog;
import id.solok.library.audit.AccessView;
import id.solok.library.audit.AuditTrail;
import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import id.solok.library.membership.CurrentMember;
import id.solok.library.membership.ErasureCheck;
import id.solok.library.membership.MemberErasure;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** What the member who is signed in may see, ask and decide about the own data; never anybody else's. */
@Stateless
@RolesAllowed(MEMBER)
public class OwnData {
    @Inject
    private CurrentMember current;

    @Inject
    private AccessLog accessLog;

    @Inject
    private Asking asking;

    @Inject
    private RequestStore store;

    @Inject
    private MemberErasure erasure;

    @Inject
    private Gathering gathering;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Who else has seen or changed the data, the newest first. */
    public Page<AccessView> accesses(Window window) {
        return accessLog.of(current.id(), window);
    }

    /** Asks, and returns the request's number; refused while the same is asked already. */
    public String ask(RequestKind kind, String details) {
        return asking.ask(current.id(), kind, details);
    }

    public List<RequestView> requests() {
        return store.of(current.id());
    }

    /** Takes back a request that is open; of somebody else's there is none. */
    public void takeBack(long requestId) {
        var request = store.locked(requestId);
        if (request.memberId() == null || request.memberId() != current.id())
            throw new NotFound("privacy.no-such-request", requestId);
        request.end(RequestState.TAKEN_BACK, null, audit.actor(), clock.instant());
    }

    /** What the erasure would have to wait for. */
    public List<ErasureCheck.Hold> holds() {
        return erasure.holds(current.id());
    }

    /** Gives or withdraws the consent, in the words of today's text; a withdrawal opens a request. Returns its number, or null. */
    public String decide(boolean given, String language) {
        current.decide(given, language);
        if (given) return null;
        var open = store.of(current.id()).stream()
                .filter(request -> request.open() && request.kind() == RequestKind.WITHDRAWAL)
                .findFirst();
        return open.map(RequestView::number).orElseGet(() -> asking.ask(current.id(), RequestKind.WITHDRAWAL, null));
    }

    /** All that is kept, the NIK masked. */
    public JsonObject export() {
        audit.record("export", "member", current.id(), null);
        return gathering.of(current.id());
    }

    public Instant now() {
        return clock.instant();
    }
}
