package id.solok.library.notices;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** How the channels do; switching them off and on, and a message to see whether they work. */
@Stateless
@RolesAllowed({ADMIN, MANAGER})
public class NoticeChannels {
    private static final String TEST = "notices.test";

    @Inject
    private ChannelStates states;

    @Inject
    private Carriers carriers;

    @Inject
    private Posting posting;

    @Inject
    private Deliveries deliveries;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CIRCULATION})
    public List<ChannelStatus> all() {
        return states.all(carriers);
    }

    /** Switches a channel off or on; while it is off, what waits for it waits on. */
    public void pause(Channel channel, boolean paused) {
        if (states.pause(channel, paused))
            audit.record(paused ? "switch-off" : "switch-on", "notice-channel", null, channel.name());
    }

    /** Sends a test message to one's own address or number; it goes the way of all notices. Returns the delivery's id. */
    public long test(Channel channel, String contact, String language) {
        var to = Text.clean(contact);
        var field = channel == Channel.WHATSAPP ? "whatsapp" : "email";
        new InvalidInput.Collector()
                .required(to, field)
                .refuseIf(
                        to != null && !Contact.valid(channel, to),
                        field,
                        channel == Channel.WHATSAPP ? "notices.no-number" : "notices.no-address")
                .throwIfAny();
        var status = all().stream().filter(each -> each.channel() == channel).findFirst();
        if (status.isEmpty() || !status.get().on()) throw new RuleViolation("notices.channel-is-off");
        var about = "test:" + UUID.randomUUID();
        var name = context.getCallerPrincipal().getName();
        var recipient = channel == Channel.WHATSAPP
                ? new Recipient(null, name, null, to, language)
                : new Recipient(null, name, to, null, language);
        posting.post(
                TEST,
                List.of(new Told(
                        recipient, Map.of("sentOn", LocalDate.now(clock).toString()), about)));
        audit.record("test", "notice-channel", null, channel.name());
        return deliveries.about(TEST, about).orElseThrow();
    }
}
