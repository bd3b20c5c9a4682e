package id.solok.library.notices;

import java.util.List;

/**
 * What a carrier carries: the words in the recipient's language.
 *
 * @param reference stays the same for each try, so that the other side can see a repetition
 * @param subject for WhatsApp, the name of the approved text, and {@code parameters} its values in order
 * @param optional whether the member may switch such notices off
 */
record Message(
        String reference,
        String name,
        String to,
        String language,
        String subject,
        String body,
        List<String> parameters,
        boolean optional,
        List<Claimed> deliveries) {
    /** One that was never written, to tell what came of its deliveries. */
    static Message without(List<Claimed> deliveries) {
        return new Message("", "", "", "id", "", "", List.of(), false, deliveries);
    }

    List<Long> ids() {
        return deliveries.stream().map(Claimed::id).toList();
    }
}
