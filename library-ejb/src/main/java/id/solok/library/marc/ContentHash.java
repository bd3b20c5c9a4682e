package id.solok.library.marc;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.marc4j.marc.Record;

/**
 * The digest by which the same record is known when it comes again, be it in ISO 2709 or MARCXML.
 *
 * <p>Leader positions that follow from the form of the file (length, encoding, base address) do not count.
 */
public final class ContentHash {
    private static final String FIELDS = "\"fields\":";

    private ContentHash() {}

    public static String of(Record record, String marcInJson) {
        var leader = record.getLeader();
        var kind = "" + leader.getRecordStatus() + leader.getTypeOfRecord() + String.valueOf(leader.getImplDefined1());
        return digest(kind + marcInJson.substring(marcInJson.indexOf(FIELDS)));
    }

    private static String digest(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
