package id.solok.library.interfaces;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Uploads that are too many bytes, no MARC, or no HTTP. */
class HostileUploadIT {
    private static final int MEBIBYTE = 1 << 20;
    private static final Duration LONGEST = Duration.ofSeconds(90);

    @Test
    void twoHundredMebibytesWithoutATokenAreRefused() {
        var reply = upload("application/marc", "X-None: 1", marcLike());

        assertEquals(401, reply.status(), reply::text);
    }

    @Test
    void twoHundredMebibytesThatBeginLikeMarcAreTakenOrRefused() {
        var reply = upload("application/marc", bearer(), marcLike());

        assertTrue(List.of(202, 413, 415).contains(reply.status()), reply::text);
    }

    @Test
    void twoHundredMebibytesThatAreAZipAreRefused() {
        var zip = new byte[MEBIBYTE];
        System.arraycopy(new byte[] {'P', 'K', 3, 4}, 0, zip, 0, 4);

        assertEquals(415, upload("application/marc", bearer(), zip).status());
    }

    @Test
    void twoHundredMebibytesOfJsonAreRefused() {
        var json = " ".repeat(MEBIBYTE).getBytes(UTF_8);

        assertEquals(
                413,
                upload("/api/v1/catalog/records", "application/json", bearer(), json)
                        .status());
    }

    @Test
    void bodiesThatLieAboutTheirLengthNeverBreakTheServer() {
        var heads = List.of(
                "Content-Length: -1",
                "Content-Length: abc",
                "Content-Length: 2\r\nContent-Length: 3",
                "Content-Length: 0\r\nTransfer-Encoding: chunked",
                "Transfer-Encoding: klingon",
                "Transfer-Encoding: chunked");
        var offenders = new ArrayList<String>();
        for (var head : heads) {
            var request = head("/api/v1/catalog/records", "application/json", bearer()) + head + "\r\n\r\nzz\r\n{}\r\n";
            var reply = Wire.exchange(request.getBytes(UTF_8), Duration.ofSeconds(30));
            if (reply.status() < 400 || reply.status() >= 500) offenders.add(head + ": " + reply);
        }
        assertEquals(List.of(), offenders);
        Rest.withoutToken().get("/health/ready").expect(200);
    }

    private static Hostile.Reply upload(String type, String header, byte[] chunk) {
        return upload("/api/v1/imports", type, header, chunk);
    }

    private static Hostile.Reply upload(String target, String type, String header, byte[] chunk) {
        var reply = Wire.upload(head(target, type, header) + "Transfer-Encoding: chunked\r\n\r\n", chunk, 200, LONGEST);
        assertTrue(!reply.text().contains("\tat "), reply::text);
        return reply;
    }

    private static String head(String target, String type, String header) {
        return "POST %s HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Type: %s\r\n%s\r\n"
                .formatted(target, type, header);
    }

    private static String bearer() {
        return "Authorization: Bearer " + Rest.cataloguer().token();
    }

    /** A leader, and then nothing that a record has. */
    private static byte[] marcLike() {
        var bytes = new byte[MEBIBYTE];
        Arrays.fill(bytes, (byte) 'a');
        System.arraycopy("00100nam a2200049 a 4500".getBytes(UTF_8), 0, bytes, 0, 24);
        return bytes;
    }
}
