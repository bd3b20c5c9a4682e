package id.solok.library.notices;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Chooses the first way of each notice and writes it into the outbox. */
@ApplicationScoped
class Posting {
    private static final int LONGEST_ABOUT = 200;

    @Inject
    private Kinds kinds;

    @Inject
    private Wishes wishes;

    @Inject
    private Carriers carriers;

    @Inject
    private Paces paces;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    int post(String key, List<Told> all) {
        var kind = kinds.get(key);
        all.forEach(told -> check(kind, told));
        var members = all.stream()
                .map(told -> told.recipient().memberId())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var said = wishes.of(members, key);
        var plan = new Plan(kind, carriers.open(key), paces.today(), clock.instant());
        var letters =
                all.stream().map(told -> plan.letter(told, wish(said, told))).toList();
        return outbox.add(key, letters, plan.now());
    }

    private static Wish wish(Map<Long, Wish> said, Told told) {
        var member = told.recipient().memberId();
        return member == null ? Wish.NOTHING_SAID : said.getOrDefault(member, Wish.NOTHING_SAID);
    }

    private static void check(Kind kind, Told told) {
        new InvalidInput.Collector()
                .required(told.about(), "about")
                .atMost(told.about(), LONGEST_ABOUT, "about")
                .throwIfAny();
        for (var name : kind.sample().keySet())
            if (told.values().get(name) == null) throw new RuleViolation("notices.value-missing", kind.key(), name);
    }

    /** What is the same for all notices of one posting. */
    private record Plan(Kind kind, Map<String, Set<Channel>> open, Pace pace, Instant now) {
        Letter letter(Told told, Wish wish) {
            var recipient = told.recipient().in(wish.language());
            var route = new Route(kind, recipient, wish);
            if (route.unwanted()) return ended(told, recipient, Channel.ACCOUNT, DeliveryState.UNWANTED, null);
            var channel = route.first(open.getOrDefault(recipient.language(), EnumSet.noneOf(Channel.class)));
            if (channel.isEmpty()) return ended(told, recipient, Channel.EMAIL, DeliveryState.DEAD, noWay(recipient));
            if (channel.get() == Channel.ACCOUNT)
                return ended(told, recipient, Channel.ACCOUNT, DeliveryState.SENT, null);
            boolean digest = route.digest(channel.get());
            var due = pace.due(now, kind.urgent(), digest);
            return new Letter(told, recipient, channel.get(), DeliveryState.WAITING, digest, due, null);
        }

        private Letter ended(Told told, Recipient recipient, Channel channel, DeliveryState state, String reason) {
            return new Letter(told, recipient, channel, state, false, now, reason);
        }

        private static String noWay(Recipient recipient) {
            boolean reachable = recipient.email() != null || recipient.whatsapp() != null;
            return reachable ? "notices.reason-channel-off" : "notices.reason-no-contact";
        }
    }
}
