package id.solok.library.notices;

import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Writes the messages of what a sender holds and has them carried. */
@ApplicationScoped
class Dispatch {
    @Inject
    private Carriers carriers;

    @Inject
    private Messages messages;

    @Inject
    private Claims claims;

    @Inject
    private Results results;

    void send(UUID sender, Channel channel, List<Claimed> held) {
        List<Message> ready = new ArrayList<>();
        for (var together : together(held)) compose(together, ready);
        var carrier = carriers.of(channel).filter(Carrier::configured);
        if (carrier.isEmpty())
            ready.forEach(message -> results.write(message, Outcome.refused("notices.reason-channel-off", null)));
        else carrier.get().carry(ready, message -> claims.begin(sender, message.ids()), results::write);
    }

    /** Nobody knows how far the sender that died had come with these. */
    void lost(List<Claimed> held) {
        held.forEach(each ->
                results.write(Message.without(List.of(each)), Outcome.unsure("notices.reason-sender-died", null)));
    }

    /** What cannot be written is no message; the reason stands with the dead letter. */
    private void compose(List<Claimed> together, List<Message> ready) {
        var first = together.get(0);
        if (first.recipient().contact(first.channel()) == null) {
            results.write(Message.without(together), Outcome.refused("notices.reason-no-contact", null));
            return;
        }
        try {
            ready.add(messages.of(together));
        } catch (RuleViolation wordless) {
            var outcome = Outcome.refused("notices.reason-no-words", wordless.getMessage());
            results.write(Message.without(together), outcome);
        }
    }

    /** A member's notices of the day are one message; each other notice is one of its own. */
    private static List<List<Claimed>> together(List<Claimed> held) {
        Map<String, List<Claimed>> groups = new LinkedHashMap<>();
        for (var each : held) {
            var key = each.digest() ? "member:" + each.recipient().memberId() : "delivery:" + each.id();
            groups.computeIfAbsent(key, unused -> new ArrayList<>()).add(each);
        }
        return List.copyOf(groups.values());
    }
}
