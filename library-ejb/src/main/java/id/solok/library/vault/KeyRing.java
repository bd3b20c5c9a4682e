package id.solok.library.vault;

import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** The keys that are configured, by id; the first seals, all open. */
final class KeyRing {
    private static final int BYTES = 32;

    private final Map<String, SecretKey> keys = new LinkedHashMap<>();
    private final String current;

    /** Reads {@code id:key id:key …}, each key 32 bytes in base64url. */
    KeyRing(String configured) {
        for (var entry : configured.strip().split("\\s+")) {
            var parts = entry.split(":", 2);
            if (parts.length < 2 || !parts[0].matches("[A-Za-z0-9]{1,10}"))
                throw new IllegalStateException("vault.keys: wanted are pairs of id:key");
            keys.put(parts[0], key(parts[1], "AES"));
        }
        current = keys.keySet().iterator().next();
    }

    static SecretKey key(String base64, String algorithm) {
        var bytes = Base64.getUrlDecoder().decode(base64.strip());
        if (bytes.length != BYTES) throw new IllegalStateException("vault: a key has 32 bytes in base64url");
        return new SecretKeySpec(bytes, algorithm);
    }

    String current() {
        return current;
    }

    SecretKey get(String id) {
        var key = keys.get(id);
        if (key == null) throw new IllegalStateException("vault.keys lacks the key " + id);
        return key;
    }
}
