package id.solok.library.calendar;

import java.util.ArrayList;
import java.util.List;

/**
 * A move and those that closures in force put on top of it, each beginning where the one before ended: 10 → 13 by the
 * first closure, 13 → 15 by the second. The value to be found is the end of it, the value to go back to its beginning.
 */
final class MoveChain {
    private final Move first;
    private final List<Move> onTop = new ArrayList<>();
    private String end;

    /** @param later the subject's moves by other closures in force, oldest first */
    MoveChain(Move first, List<Move> later) {
        this.first = first;
        end = first.effect().after();
        for (var move : later)
            if (move.id() > first.id() && move.effect().before().equals(end)) put(move);
    }

    private void put(Move move) {
        onTop.add(move);
        end = move.effect().after();
    }

    ClosureWrite.Change takenBack() {
        return new ClosureWrite.Change(first.subject(), end, first.effect().before());
    }

    Move first() {
        return first;
    }

    List<Move> onTop() {
        return onTop;
    }
}
