package id.solok.library.holdings;

import id.solok.library.core.Text;

/**
 * Where somebody stands who walks along a shelf: in a room, at the copy {@code at}, or before the copy {@code before},
 * or at the first call number from {@code from} on; at the beginning when nothing is given.
 */
public record ShelfWalk(String room, String from, Long at, Long before) {
    private static final int LONGEST = 100;

    public ShelfWalk {
        from = Text.clean(from);
        if (from != null && from.length() > LONGEST) from = Text.clean(from.substring(0, LONGEST));
    }
}
