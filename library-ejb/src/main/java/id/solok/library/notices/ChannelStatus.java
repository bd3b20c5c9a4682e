package id.solok.library.notices;

import java.time.Instant;

/**
 * How a channel does.
 *
 * @param configured whether the installation has what it needs; else it is off
 * @param address where it sends to
 * @param paused switched off in the portal; what waits for it waits on
 */
public record ChannelStatus(
        Channel channel,
        boolean configured,
        String address,
        boolean paused,
        Instant restUntil,
        Instant lastSentAt,
        Instant lastFailedAt,
        String lastReason,
        String lastDetail,
        long waiting,
        long dead) {
    public boolean on() {
        return configured && !paused;
    }
}
