package id.solok.library.marc;

import static id.solok.library.marc.Books.bumiManusia;
import static id.solok.library.marc.Books.codes;
import static id.solok.library.marc.Books.iso;
import static id.solok.library.marc.Books.joined;
import static id.solok.library.marc.Books.only;
import static id.solok.library.marc.MarcFormat.ISO2709;
import static id.solok.library.marc.MarcFormat.MARCXML;
import static id.solok.library.marc.MarcFormat.UNKNOWN;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** R1. */
class FormatTest {

    @Test
    void recordsAreKnownByTheirContent() {
        assertEquals(ISO2709, MarcSource.sniff(iso(bumiManusia())));
        assertEquals(ISO2709, MarcSource.sniff(joined("\r\n".getBytes(US_ASCII), iso(bumiManusia()))));
        assertEquals(ISO2709, MarcSource.sniff(joined("00914".getBytes(US_ASCII), iso(bumiManusia()))));
        assertEquals(MARCXML, sniff(MarcWriter.marcXml(bumiManusia())));
        assertEquals(MARCXML, sniff("<?xml version='1.0'?><!-- empty --><collection></collection>"));
    }

    @Test
    void anythingElseIsUnknown() {
        var random = new byte[4096];
        new Random(4).nextBytes(random);
        assertEquals(UNKNOWN, MarcSource.sniff(new byte[0]));
        assertEquals(UNKNOWN, MarcSource.sniff(random));
        assertEquals(UNKNOWN, sniff("%PDF-1.7 00714cam a2200205 a 4500"));
        assertEquals(UNKNOWN, sniff("<!DOCTYPE html><html><body>record</body></html>"));
        assertEquals(UNKNOWN, sniff("<rdf><record><title>Bumi manusia</title></record></rdf>"));
        assertEquals(UNKNOWN, sniff("[{\"leader\":\"00714cam a2200205 a 4500001000900000\"}]"));
        assertEquals(UNKNOWN, sniff("12345,Bumi manusia,1980\n12346,Siti Nurbaya,1922\n"));
        assertEquals(UNKNOWN, sniff("=LDR  00755cam  22002414a 4500\n=001  solok-1\n"));
    }

    @Test
    void aZipThatHoldsRecordsIsUnknown() {
        var head = new byte[] {'P', 'K', 3, 4, 10, 0, 0, 0, 0, 0};

        assertEquals(UNKNOWN, MarcSource.sniff(joined(head, iso(bumiManusia()))));
    }

    @Test
    void anUnknownFileIsRefusedOnce() {
        assertEquals(List.of("marc.unknown-format"), codes(only("nothing".getBytes(US_ASCII))));
    }

    private static MarcFormat sniff(String text) {
        return MarcSource.sniff(text.getBytes(US_ASCII));
    }
}
