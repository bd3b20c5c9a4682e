package id.solok.library.notices;

import java.time.Instant;

/** One try to send, and what came of it. */
public record AttemptView(Instant at, String outcome, String reason, String detail) {}
