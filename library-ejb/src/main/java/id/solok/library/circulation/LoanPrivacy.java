package id.solok.library.circulation;

import id.solok.library.core.Window;
import id.solok.library.membership.ErasureCheck;
import id.solok.library.membership.MemberErasing;
import id.solok.library.membership.PersonalDataExport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;

/** Loans in what concerns a member's data: an open one holds up the erasure, a closed one becomes nameless. */
@ApplicationScoped
class LoanPrivacy {
    @Inject
    private Loans loans;

    @Inject
    private LoanHistory history;

    void check(@Observes ErasureCheck check) {
        long open = loans.openOf(check.memberId());
        if (open > 0) check.refuse("circulation.erasure-open-loans", open);
    }

    void erase(@Observes MemberErasing erasing) {
        history.forget(erasing.memberId(), erasing.type(), erasing.ageBand());
    }

    void export(@Observes PersonalDataExport export) {
        var all = Json.createArrayBuilder();
        for (var loan : loans.openViewsOf(export.memberId()))
            all.add(Json.createObjectBuilder()
                    .add("title", loan.title())
                    .add("barcode", loan.barcode())
                    .add("lentAt", loan.lentAt().toString())
                    .add("dueOn", loan.dueOn().toString()));
        export.add("openLoans", all.build());
        export.add("pastLoans", past(export.memberId()).build());
    }

    private JsonArrayBuilder past(long memberId) {
        var all = Json.createArrayBuilder();
        for (int first = 0; first <= Window.FARTHEST; first += Window.LARGEST) {
            var page = history.of(memberId, new Window(first, Window.LARGEST));
            for (var loan : page.items())
                all.add(Json.createObjectBuilder()
                        .add("title", loan.title())
                        .add("lentAt", loan.lentAt().toString())
                        .add("dueOn", loan.dueOn().toString())
                        .add("returnedAt", loan.returnedAt().toString()));
            if (first + Window.LARGEST >= page.total()) return all;
        }
        return all;
    }
}
