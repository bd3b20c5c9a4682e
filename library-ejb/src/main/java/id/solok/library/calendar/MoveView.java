package id.solok.library.calendar;

import java.io.Serializable;

/** What a closure moved, as it is read; {@code found} is the value that taking back left alone. */
public record MoveView(Effect effect, MoveState state, String found) implements Serializable {
    private static final long serialVersionUID = 1;
}
