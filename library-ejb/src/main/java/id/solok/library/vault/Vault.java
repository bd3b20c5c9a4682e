package id.solok.library.vault;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals and opens values with the keys of the configuration. */
@ApplicationScoped
public class Vault {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    @Inject
    @ConfigProperty(name = "vault.keys")
    private String configuredKeys;

    @Inject
    @ConfigProperty(name = "vault.digest.key")
    private String configuredDigestKey;

    private final SecureRandom random = new SecureRandom();
    private KeyRing keys;
    private SecretKey digestKey;

    protected Vault() {}

    Vault(String keys, String digestKey) {
        configuredKeys = keys;
        configuredDigestKey = digestKey;
        open();
    }

    @PostConstruct
    void open() {
        keys = new KeyRing(configuredKeys);
        digestKey = KeyRing.key(configuredDigestKey, "HmacSHA256");
    }

    /** The text sealed, as {@code keyId:base64url}; null stays null. */
    public String seal(String purpose, String text) {
        if (text == null) return null;
        var sealed = crypt(Cipher.ENCRYPT_MODE, keys.current(), purpose, nonce(), text.getBytes(UTF_8));
        return keys.current() + ":" + Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
    }

    public String open(String purpose, String sealed) {
        if (sealed == null) return null;
        int colon = sealed.indexOf(':');
        var bytes = Base64.getUrlDecoder().decode(sealed.substring(colon + 1));
        return new String(opened(purpose, sealed.substring(0, colon), bytes), UTF_8);
    }

    /** The bytes sealed, with the length and id of the key in front. */
    public byte[] seal(String purpose, byte[] content) {
        var id = keys.current().getBytes(UTF_8);
        var sealed = crypt(Cipher.ENCRYPT_MODE, keys.current(), purpose, nonce(), content);
        var all = new byte[1 + id.length + sealed.length];
        all[0] = (byte) id.length;
        System.arraycopy(id, 0, all, 1, id.length);
        System.arraycopy(sealed, 0, all, 1 + id.length, sealed.length);
        return all;
    }

    public byte[] open(String purpose, byte[] sealed) {
        var id = new String(sealed, 1, sealed[0], UTF_8);
        return opened(purpose, id, Arrays.copyOfRange(sealed, 1 + sealed[0], sealed.length));
    }

    /** The keyed digest that a value is found by; the same value for the same purpose has the same digest. */
    public String digest(String purpose, String text) {
        if (text == null) return null;
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(digestKey);
            mac.update((purpose + '\0').getBytes(UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] opened(String purpose, String keyId, byte[] sealed) {
        var nonce = Arrays.copyOf(sealed, NONCE);
        return crypt(Cipher.DECRYPT_MODE, keyId, purpose, nonce, Arrays.copyOfRange(sealed, NONCE, sealed.length));
    }

    private byte[] nonce() {
        var nonce = new byte[NONCE];
        random.nextBytes(nonce);
        return nonce;
    }

    private byte[] crypt(int mode, String keyId, String purpose, byte[] nonce, byte[] content) {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, keys.get(keyId), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(purpose.getBytes(UTF_8));
            var result = cipher.doFinal(content);
            return mode == Cipher.DECRYPT_MODE ? result : joined(nonce, result);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("A sealed value cannot be opened with key " + keyId, broken);
        }
    }

    private static byte[] joined(byte[] nonce, byte[] sealed) {
        var all = Arrays.copyOf(nonce, nonce.length + sealed.length);
        System.arraycopy(sealed, 0, all, nonce.length, sealed.length);
        return all;
    }
}
