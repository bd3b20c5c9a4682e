package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The carriers of this installation, and which of them are configured. */
@ApplicationScoped
class Carriers {
    @Inject
    @Any
    private Instance<Carrier> carriers;

    @Inject
    private Texts texts;

    /** By language, the channels that can carry a kind: configured, and with a text where they need one of their own. */
    Map<String, Set<Channel>> open(String kind) {
        return Map.of("id", open(kind, "id"), "en", open(kind, "en"));
    }

    Set<Channel> open(String kind, String language) {
        var open = EnumSet.noneOf(Channel.class);
        for (var carrier : carriers)
            if (carrier.configured()
                    && (carrier.channel() != Channel.WHATSAPP || texts.has(kind, language, Channel.WHATSAPP)))
                open.add(carrier.channel());
        return open;
    }

    Optional<Carrier> of(Channel channel) {
        return carriers.stream().filter(carrier -> carrier.channel() == channel).findFirst();
    }
}
