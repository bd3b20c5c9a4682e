package id.solok.library.notices;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which channels a notice may go by, the wished one first, the account last. */
final class Route {
    private final Kind kind;
    private final Recipient recipient;
    private final Wish wish;

    Route(Kind kind, Recipient recipient, Wish wish) {
        this.kind = kind;
        this.recipient = recipient;
        this.wish = wish;
    }

    /** Whether the member has switched off what may be switched off. */
    boolean unwanted() {
        return Wish.NONE.equals(wish.channel()) && !kind.required();
    }

    /** The first channel of {@code open} that reaches the recipient and was not used. */
    Optional<Channel> next(Set<Channel> open, Set<Channel> used) {
        return order().stream()
                .filter(channel -> channel == Channel.ACCOUNT || open.contains(channel))
                .filter(channel -> !used.contains(channel))
                .filter(channel -> recipient.contact(channel) != null)
                .findFirst();
    }

    Optional<Channel> first(Set<Channel> open) {
        return next(open, EnumSet.noneOf(Channel.class));
    }

    boolean digest(Channel channel) {
        return wish.digest()
                && kind.digest()
                && !kind.urgent()
                && recipient.memberId() != null
                && channel != Channel.ACCOUNT;
    }

    private List<Channel> order() {
        List<Channel> order = new ArrayList<>();
        if (wish.channel() != null && !wish.channel().equals(Wish.NONE)) order.add(Channel.valueOf(wish.channel()));
        for (var channel : Channel.values()) if (!order.contains(channel)) order.add(channel);
        return order;
    }
}
