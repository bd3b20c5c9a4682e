package id.solok.library.holdings;

import java.util.List;

/** Neighbours on a shelf; {@code next} is the copy after the last of them, null at the end of the room. */
public record ShelfStretch(List<ShelfPlace> places, Long next, boolean atStart) {}
