package id.solok.library.harvest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of sets, both ways. */
class HarvestSetTest {
    @ParameterizedTest
    @ValueSource(strings = {"form-large-print", "form-e-book", "class-8", "language-ind"})
    void aNameLeadsToItsSetAndBack(String spec) {
        assertEquals(spec, HarvestSet.of(spec).orElseThrow().spec());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "form",
                "form-",
                "form-papyrus",
                "class-80",
                "class-x",
                "language-IND",
                "language-'; --",
                "x-y"
            })
    void anythingElseIsNoSet(String spec) {
        assertTrue(HarvestSet.of(spec).isEmpty());
    }

    @Test
    void aRecordIsInTheSetsThatExist() {
        var record = new Harvested(1, Instant.EPOCH, false, "book", "xx", "R", null, null);

        assertEquals(
                List.of("form-book"),
                HarvestSet.of(record).stream().map(HarvestSet::spec).toList());
    }
}
