package id.solok.library.notices;

import java.util.Map;

/** A delivery that a sender has claimed, with what it needs to write the message. */
record Claimed(
        long id,
        long noticeId,
        Kind kind,
        Recipient recipient,
        Map<String, String> values,
        Channel channel,
        boolean digest) {}
