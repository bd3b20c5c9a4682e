package id.solok.library.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.solok.library.authorities.Controlled;
import id.solok.library.authorities.HeadingKeys;
import id.solok.library.authorities.HeadingKind;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class HeadingWriterTest {
    private static final Controlled HAMKA = controlled(
            HeadingKind.PERSON,
            "Hamka, 1908-1981",
            "{\"100\":{\"ind1\":\"0\",\"ind2\":\" \",\"subfields\":[{\"a\":\"Hamka,\"},{\"d\":\"1908-1981\"}]}}");
    private static final Controlled SOLOK = controlled(
            HeadingKind.PLACE,
            "Solok (Indonesia)",
            "{\"151\":{\"ind1\":\" \",\"ind2\":\" \",\"subfields\":[{\"a\":\"Solok (Indonesia)\"}]}}");

    private final MarcSheet sheet = new MarcSheet(
            Clock.systemUTC(),
            Map.of(
                    HeadingKeys.of(HeadingKind.PERSON, "Hamka, 1908-1981"), HAMKA,
                    HeadingKeys.of(HeadingKind.PERSON, "Haji Abdul Malik Karim Amrullah"), HAMKA,
                    HeadingKeys.of(HeadingKind.PLACE, "Solok (Indonesia)"), SOLOK));

    @Test
    void aNameWithAnAuthorityIsWrittenAsItIsEstablished() {
        var record = sheet.fresh(RecordInput.titled("Ayahku")
                .authors(List.of("Haji Abdul Malik Karim Amrullah", "Penyunting, Seorang"))
                .input());

        assertEquals("100 0 $aHamka,$d1908-1981", MarcBooks.field(record, "100"));
        assertEquals("700 1 $aPenyunting, Seorang", MarcBooks.field(record, "700"));
    }

    @Test
    void aSubjectKeepsItsSubdivisionsBehindTheEstablishedHeading() {
        var record = sheet.fresh(RecordInput.titled("Solok lama")
                .subjects(List.of("Solok (Indonesia) -- Sejarah", "Rumah gadang -- Sumatera Barat"))
                .input());

        assertEquals("651  4$aSolok (Indonesia)$xSejarah", MarcBooks.field(record, "651"));
        assertEquals("650  4$aRumah gadang$xSumatera Barat", MarcBooks.field(record, "650"));
        assertEquals(
                List.of("Rumah gadang -- Sumatera Barat", "Solok (Indonesia) -- Sejarah"),
                RecordInput.of(record).subjects());
    }

    @Test
    void keysAreAskedForEveryKindThatMayBeMeant() {
        var keys = HeadingWriter.keys(RecordInput.titled("Ayahku")
                .authors(List.of("Hamka, 1908-1981"))
                .input());

        assertEquals(3, keys.size());
    }

    private static Controlled controlled(HeadingKind kind, String heading, String field) {
        return new Controlled(
                1, kind, heading, true, "{\"leader\":\"00000nz  a2200000n  4500\",\"fields\":[" + field + "]}");
    }
}
