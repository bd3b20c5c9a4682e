package id.solok.library.privacy;

import id.solok.library.audit.AuditTrail;
import id.solok.library.membership.MemberErasing;
import id.solok.library.membership.PersonalDataExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.time.Clock;

/** Requests in what concerns a member's data; open ones of an erased member end with them. */
@ApplicationScoped
class RequestPrivacy {
    @Inject
    private RequestStore store;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    void erase(@Observes MemberErasing erasing) {
        for (var request : store.entitiesOf(erasing.memberId())) {
            if (request.open()) request.end(RequestState.DONE, null, audit.actor(), clock.instant());
            request.forgetMember();
        }
        store.flush();
    }

    void export(@Observes PersonalDataExport export) {
        var all = Json.createArrayBuilder();
        for (var request : store.of(export.memberId())) {
            var one = Json.createObjectBuilder()
                    .add("number", request.number())
                    .add("kind", request.kind().name())
                    .add("state", request.state().name())
                    .add("askedAt", request.askedAt().toString())
                    .add("dueAt", request.dueAt().toString());
            if (request.details() != null) one.add("details", request.details());
            if (request.answer() != null) one.add("answer", request.answer());
            all.add(one);
        }
        export.add("requests", all.build());
    }
}
