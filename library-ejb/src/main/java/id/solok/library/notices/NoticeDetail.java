package id.solok.library.notices;

import java.util.List;

/** One notice on its way: its words, its tries, and its other channels. */
public record NoticeDetail(
        DeliveryView delivery,
        String about,
        String subject,
        String body,
        List<AttemptView> attempts,
        List<DeliveryView> others) {}
