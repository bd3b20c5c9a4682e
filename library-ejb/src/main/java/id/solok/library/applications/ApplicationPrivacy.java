package id.solok.library.applications;

import id.solok.library.membership.MemberErasing;
import id.solok.library.membership.PersonalDataExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;

/** The application in what concerns the applicant's data. */
@ApplicationScoped
class ApplicationPrivacy {
    @Inject
    private ApplicationStore store;

    @Inject
    private ProofStore proofs;

    void erase(@Observes MemberErasing erasing) {
        store.ofMember(erasing.memberId()).forEach(application -> {
            proofs.removeOf(application.id());
            store.remove(application.id());
        });
    }

    void export(@Observes PersonalDataExport export) {
        var all = Json.createArrayBuilder();
        store.ofMember(export.memberId()).forEach(application -> {
            var one = Json.createObjectBuilder()
                    .add("number", application.number())
                    .add("status", application.status().name())
                    .add("appliedAt", application.appliedAt().toString());
            if (application.decidedAt() != null)
                one.add("decidedAt", application.decidedAt().toString());
            if (application.refusalReason() != null) one.add("refusalReason", application.refusalReason());
            var files = Json.createArrayBuilder();
            proofs.of(application.id()).forEach(proof -> files.add(proof.document()));
            all.add(one.add("documentsSent", files));
        });
        export.add("applications", all.build());
    }
}
