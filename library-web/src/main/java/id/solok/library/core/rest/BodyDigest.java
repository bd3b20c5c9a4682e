package id.solok.library.core.rest;

import jakarta.enterprise.context.RequestScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The digest of the request's body, by which a repeated request is known. */
@RequestScoped
public class BodyDigest {
    private String digest = "";

    public void of(byte[] body) {
        set(sha256().digest(body));
    }

    public void set(byte[] newDigest) {
        digest = HexFormat.of().formatHex(newDigest);
    }

    String text() {
        return digest;
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
