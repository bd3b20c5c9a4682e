package id.solok.library.vault;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import org.junit.jupiter.api.Test;

/** What the vault promises (R1 to R4 of its package). */
class VaultTest {
    private static final String OLD = key(1);
    private static final String NEW = key(2);
    private static final String DIGEST = key(3);
    private static final String NIK = "1372014405160001";

    private final Vault vault = new Vault("1:" + OLD, DIGEST);

    @Test
    void whatIsSealedIsOpenedAndNeverSeen() {
        var sealed = vault.seal("nik", NIK);

        assertEquals(NIK, vault.open("nik", sealed));
        assertFalse(sealed.contains(NIK));
        assertNotEquals(sealed, vault.seal("nik", NIK));
        assertNull(vault.seal("nik", (String) null));
    }

    @Test
    void aKeyIsTurnedAndOlderValuesStillOpen() {
        var before = vault.seal("nik", NIK);
        var turned = new Vault("2:" + NEW + " 1:" + OLD, DIGEST);

        assertEquals(NIK, turned.open("nik", before));
        assertTrue(turned.seal("nik", NIK).startsWith("2:"));
        assertThrows(IllegalStateException.class, () -> vault.open("nik", turned.seal("nik", NIK)));
    }

    @Test
    void aValueForOnePurposeDoesNotOpenForAnother() {
        var sealed = vault.seal("nik", NIK);

        assertThrows(IllegalStateException.class, () -> vault.open("proof", sealed));
        assertNotEquals(vault.digest("nik", NIK), vault.digest("proof", NIK));
    }

    @Test
    void bytesComeBackAndChangedBytesDoNot() {
        var content = new byte[] {1, 2, 3};
        var sealed = vault.seal("proof", content);

        assertArrayEquals(content, vault.open("proof", sealed));
        sealed[sealed.length - 1] ^= 1;
        assertThrows(IllegalStateException.class, () -> vault.open("proof", sealed));
    }

    @Test
    void aDigestIsTheSameEachTimeAndHidesTheValue() {
        assertEquals(vault.digest("nik", NIK), vault.digest("nik", NIK));
        assertFalse(vault.digest("nik", NIK).contains(NIK));
    }

    @Test
    void withoutProperKeysNothingStarts() {
        assertThrows(IllegalStateException.class, () -> new Vault(OLD, DIGEST));
        assertThrows(IllegalStateException.class, () -> new Vault("1:c2hvcnQ", DIGEST));
    }

    private static String key(int seed) {
        var bytes = new byte[32];
        java.util.Arrays.fill(bytes, (byte) seed);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
