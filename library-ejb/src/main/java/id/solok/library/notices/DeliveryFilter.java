package id.solok.library.notices;

import id.solok.library.core.Text;

/** Which deliveries are asked for; null does not narrow. {@code name} is part of the recipient's name. */
public record DeliveryFilter(DeliveryState state, String kind, Channel channel, String name, Long memberId) {
    private static final int LONGEST = 100;

    public DeliveryFilter {
        kind = Text.clean(kind);
        name = Text.clean(name);
        if (name != null && name.length() > LONGEST) name = name.substring(0, LONGEST);
    }

    /** All that staff have to see to. */
    public static DeliveryFilter dead() {
        return new DeliveryFilter(DeliveryState.DEAD, null, null, null, null);
    }
}
