package id.solok.library.notices;

import java.util.List;

/**
 * What a carrier carries: the words in the recipient's language.
 *
 * @param reference stays the same for each try, so that the other side can see a repetition
 * @param template the name of a text that the channel has approved, and {@code parameters} its values in order
 * @param optional whether the member may switch such notices off
 */
record Message(
        String reference,
        String name,
        String to,
        String language,
        String subject,
        String body,
        String template,
        List<String> parameters,
        boolean optional,
        List<Claimed> deliveries) {}
