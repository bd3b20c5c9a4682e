package id.solok.library.privacy;

import id.solok.library.audit.AuditTrail;
import id.solok.library.calendar.Deadline;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import id.solok.library.core.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;

/** Takes down a request and starts its clock. */
@ApplicationScoped
class Asking {
    private static final int LONGEST = 2000;

    @Inject
    private RequestStore store;

    @Inject
    private Settings settings;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    /** Returns the number; a correction says what is wrong, at the field {@code details}. */
    String ask(long memberId, RequestKind kind, String typed) {
        if (kind == null) throw InvalidInput.at("kind", "core.required");
        var details = Text.clean(typed);
        var problems = new InvalidInput.Collector().atMost(details, LONGEST, "details");
        if (kind == RequestKind.CORRECTION) problems.required(details, "details");
        problems.throwIfAny();
        var now = clock.instant();
        var today = LocalDate.now(clock);
        var due = Deadline.afterHours(now, settings.number(SettingName.PRIVACY_ANSWER_HOURS, today));
        var request = new DataRequest(store.nextNumber(today.getYear()), memberId, kind, details, now, due);
        store.add(request);
        audit.record("ask", "privacy-request", request.id(), kind.name());
        return request.number();
    }
}
