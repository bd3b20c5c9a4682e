package id.solok.library.calendar;

import java.io.Serializable;

/** How many subjects of a kind move, or moved and are now in a state; the state is null in a preview. */
public record EffectCount(String kind, MoveState state, long count) implements Serializable {
    private static final long serialVersionUID = 1;
}
