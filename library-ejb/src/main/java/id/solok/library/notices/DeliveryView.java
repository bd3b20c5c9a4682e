package id.solok.library.notices;

import java.time.Instant;

/** A notice on its way through one channel; the contact is masked. */
public record DeliveryView(
        long id,
        long noticeId,
        String kind,
        Long memberId,
        String name,
        String language,
        Channel channel,
        String contact,
        DeliveryState state,
        boolean digest,
        Instant toldAt,
        Instant dueAt,
        Instant endedAt,
        int attempts,
        String reason,
        String detail) {
    public boolean dead() {
        return state == DeliveryState.DEAD;
    }

    public boolean waiting() {
        return state == DeliveryState.WAITING;
    }
}
