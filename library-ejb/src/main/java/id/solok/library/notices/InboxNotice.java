package id.solok.library.notices;

import java.time.Instant;

/** A notice as the member reads it in the account; {@code readAt} is null while it is new. */
public record InboxNotice(long id, String kind, Instant toldAt, Instant readAt, String subject, String body) {}
