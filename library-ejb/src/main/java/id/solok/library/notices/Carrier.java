package id.solok.library.notices;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;

/** Carries messages by one channel. */
interface Carrier {
    Channel channel();

    /** Whether the installation has what the channel needs; else it is off. */
    boolean configured();

    /** In a few words, where it sends to; no secrets. */
    String address();

    /**
     * Carries messages one after the other. Before each it asks {@code mine} whether the message is still this sender's
     * to carry; after each it tells {@code done} what came of it.
     */
    void carry(List<Message> messages, Predicate<Message> mine, BiConsumer<Message, Outcome> done);
}
