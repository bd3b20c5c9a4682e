package id.solok.library.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** R11: what closures put on top of one another. */
class MoveChainTest {
    @Test
    void theChainEndsWhereTheLastMoveLed() {
        var chain = new MoveChain(move(1, "10", "13"), List.of(move(2, "13", "15"), move(3, "15", "20")));

        assertEquals(new ClosureWrite.Change(7, "20", "10"), chain.takenBack());
        assertEquals(2, chain.onTop().size());
    }

    @Test
    void aMoveFromAnotherValueIsNotOnTop() {
        var chain = new MoveChain(move(2, "10", "13"), List.of(move(1, "13", "14"), move(3, "16", "18")));

        assertEquals(new ClosureWrite.Change(7, "13", "10"), chain.takenBack());
    }

    private static Move move(long id, String before, String after) {
        return new Move(id, new Effect("test", 7, "seven", before, after));
    }
}
