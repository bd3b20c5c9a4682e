package id.solok.library.applications;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.core.InvalidInput;
import org.junit.jupiter.api.Test;

/** A proof is what its content says, not its name (R3 of the package). */
class ProofTest {
    @Test
    void theFirstBytesSayWhatItIs() {
        assertEquals("application/pdf", new Proof("ktp", "%PDF-1.7".getBytes(US_ASCII)).contentType(1));
        assertEquals(
                "image/jpeg", new Proof("ktp", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0}).contentType(1));
    }

    @Test
    void anythingElseAndWhatIsTooLargeIsRefusedAtItsField() {
        var page = assertThrows(InvalidInput.class, () -> new Proof("ktp", "<html>".getBytes(US_ASCII)).contentType(1));
        var large = assertThrows(InvalidInput.class, () -> new Proof("kk", new byte[1_000_001]).contentType(1));

        assertEquals("file-ktp", page.problems().get(0).field());
        assertEquals("applications.file-too-large", large.problems().get(0).code());
    }
}
