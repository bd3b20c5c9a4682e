package id.solok.library.notices;

import java.time.Instant;

/** One version of a text; without a channel it is for e-mail and the account. */
public record TemplateView(
        long id,
        String kind,
        String language,
        Channel channel,
        int version,
        String subject,
        String body,
        String changedBy,
        Instant changedAt) {}
