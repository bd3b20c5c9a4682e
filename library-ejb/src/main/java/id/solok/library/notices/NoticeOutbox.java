package id.solok.library.notices;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;

/** What was told and how it went, and the work on what could not be delivered; a look at one notice is audited. */
@Stateless
@RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CIRCULATION})
public class NoticeOutbox {
    private static final int LONGEST_WHY = 300;

    @Inject
    private Deliveries deliveries;

    @Inject
    private DeadLetters deadLetters;

    @Inject
    private Composer composer;

    @Inject
    private Kinds kinds;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    public List<KindView> kinds() {
        return kinds.all();
    }

    /** The newest first; contacts are masked. */
    public Page<DeliveryView> find(DeliveryFilter filter, Window window) {
        return deliveries.find(filter, window);
    }

    public NoticeDetail one(long id) {
        var delivery = known(id);
        audit.record("read", "notice", delivery.noticeId(), delivery.kind());
        var row = deliveries.words(delivery.noticeId());
        var words = row[1] != null
                ? new Composer.Words((String) row[1], (String) row[2])
                : words(delivery, (String) row[3]);
        return new NoticeDetail(
                delivery,
                (String) row[0],
                words.subject(),
                words.body(),
                deliveries.attempts(id),
                deliveries.others(delivery.noticeId(), id));
    }

    private Composer.Words words(DeliveryView delivery, String fields) {
        return composer.words(delivery.kind(), delivery.language(), delivery.name(), Fields.read(fields));
    }

    private DeliveryView known(long id) {
        return deliveries.byId(id).orElseThrow(() -> new NotFound("notices.no-such-notice", id));
    }

    /** The contact that did not work, in full, for those who correct it. */
    @RolesAllowed({LIBRARIAN, CIRCULATION})
    public String contact(long id) {
        var delivery = known(id);
        if (!delivery.dead()) throw new RuleViolation("notices.no-longer-dead");
        audit.record(
                "read-contact",
                "notice",
                delivery.noticeId(),
                delivery.channel().name());
        var row = deliveries.words(delivery.noticeId());
        return (String) row[delivery.channel() == Channel.WHATSAPP ? 5 : 4];
    }

    /** Sends dead letters once more, with all their tries; returns how many of them still were dead. */
    public int retry(Collection<Long> ids) {
        chosen(ids);
        int done = deadLetters.retry(ids, clock.instant());
        for (var id : ids) audit.record("retry", "notice-delivery", id, null);
        return done;
    }

    /** Puts dead letters aside, with the reason why; returns how many of them still were dead. */
    public int giveUp(Collection<Long> ids, String why) {
        chosen(ids);
        var reason = Text.clean(why);
        new InvalidInput.Collector()
                .required(reason, "why")
                .atMost(reason, LONGEST_WHY, "why")
                .throwIfAny();
        int done = deadLetters.giveUp(ids, reason, clock.instant());
        for (var id : ids) audit.record("give-up", "notice-delivery", id, reason);
        return done;
    }

    private static void chosen(Collection<Long> ids) {
        if (ids.isEmpty()) throw new RuleViolation("notices.choose-some");
        if (ids.size() > Window.LARGEST) throw new RuleViolation("notices.too-many-chosen", Window.LARGEST);
    }

    /** Sends a dead letter to another address or number. */
    public void correct(long id, String contact) {
        var delivery = known(id);
        var corrected = Text.clean(contact);
        new InvalidInput.Collector()
                .required(corrected, "contact")
                .refuseIf(
                        corrected != null && !Contact.valid(delivery.channel(), corrected),
                        "contact",
                        delivery.channel() == Channel.WHATSAPP ? "notices.no-number" : "notices.no-address")
                .throwIfAny();
        if (deadLetters.retry(List.of(id), clock.instant()) == 0) throw new RuleViolation("notices.no-longer-dead");
        deadLetters.correct(delivery.noticeId(), delivery.channel(), corrected);
        audit.record(
                "correct-contact",
                "notice",
                delivery.noticeId(),
                delivery.channel().name());
    }
}
