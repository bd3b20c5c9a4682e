package id.solok.library.notices;

import java.time.Duration;

/**
 * What came of one try.
 *
 * @param reason the key of the reason in the portal's words
 * @param detail what the other side said
 * @param pause how long the other side asks to wait; null when it does not
 */
record Outcome(Result result, String reason, String detail, Duration pause) {
    private static final int LONGEST = 500;

    /** Sent; not now; nobody knows; never; not even tried, for the channel rests. */
    enum Result {
        SENT,
        LATER,
        UNSURE,
        REFUSED,
        UNTRIED
    }

    Outcome {
        if (detail != null && detail.length() > LONGEST) detail = detail.substring(0, LONGEST);
    }

    static Outcome sent(String reference) {
        return new Outcome(Result.SENT, null, reference, null);
    }

    static Outcome later(String reason, String detail) {
        return new Outcome(Result.LATER, reason, detail, null);
    }

    static Outcome later(String reason, String detail, Duration pause) {
        return new Outcome(Result.LATER, reason, detail, pause);
    }

    static Outcome unsure(String reason, String detail) {
        return new Outcome(Result.UNSURE, reason, detail, null);
    }

    static Outcome refused(String reason, String detail) {
        return new Outcome(Result.REFUSED, reason, detail, null);
    }

    static Outcome untried(Duration pause) {
        return new Outcome(Result.UNTRIED, null, null, pause);
    }
}
