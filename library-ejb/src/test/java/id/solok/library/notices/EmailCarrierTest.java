package id.solok.library.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import id.solok.library.notices.Outcome.Result;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Against a real mail server in memory. */
class EmailCarrierTest {
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private final List<Outcome> outcomes = new ArrayList<>();

    @BeforeEach
    void open() {
        server.start();
    }

    @AfterEach
    void close() {
        server.stop();
    }

    private void carry(String tls, Message... messages) {
        var settings = new MailSettings("127.0.0.1", server.getSmtp().getPort(), tls, "perpustakaan@solok.example", 2);
        new EmailCarrier(settings)
                .carry(List.of(messages), message -> true, (message, outcome) -> outcomes.add(outcome));
    }

    private static Message to(String address, String name, String subject, String body, boolean optional) {
        return new Message("notice-7", name, address, "id", subject, body, List.of(), optional, List.of());
    }

    private MimeMessage only() {
        assertEquals(1, server.getReceivedMessages().length);
        return server.getReceivedMessages()[0];
    }

    @Test
    void aLetterIsTextAndHtmlInItsLanguage() throws MessagingException, IOException {
        carry("none", to("sari@example.com", "Sari Ñ", "Kartu Anda – diganti", "Halo <Sari>,\n\nsatu\ndua", true));

        assertEquals(List.of(Outcome.sent("<notice-7@solok.example>")), outcomes);
        var mail = only();
        assertEquals("Kartu Anda – diganti", mail.getSubject());
        assertEquals("id", mail.getHeader("Content-Language", null));
        assertEquals("auto-generated", mail.getHeader("Auto-Submitted", null));
        assertEquals(
                "<mailto:perpustakaan@solok.example?subject=unsubscribe>", mail.getHeader("List-Unsubscribe", null));
        var parts = (MimeMultipart) mail.getContent();
        assertTrue(parts.getContentType().startsWith("multipart/alternative"));
        assertEquals(
                "Halo <Sari>,\r\n\r\nsatu\r\ndua",
                parts.getBodyPart(0).getContent().toString().strip());
        var html = parts.getBodyPart(1).getContent().toString();
        assertTrue(html.contains("<html lang=\"id\">"), html);
        assertTrue(html.contains("<p>Halo &lt;Sari&gt;,</p>"), html);
        assertTrue(html.contains("satu<br>"), html);
    }

    @Test
    void aRequiredKindHasNothingToUnsubscribe() throws MessagingException {
        carry("none", to("sari@example.com", "Sari", "Kartu", "Halo", false));

        assertNull(only().getHeader("List-Unsubscribe", null));
    }

    @Test
    void noValueAddsAHeader() throws MessagingException {
        carry(
                "none",
                to("sari@example.com", "Sari\r\nBcc: a@evil.example", "Kartu\r\nBcc: b@evil.example", "Halo", false));

        var mail = only();
        assertNull(mail.getHeader("Bcc", null));
        assertEquals(1, mail.getAllRecipients().length);
        assertEquals("Kartu Bcc: b@evil.example", mail.getSubject());
    }

    @Test
    void whatIsNoSingleAddressIsRefusedAndTheRestGoesOn() {
        carry(
                "none",
                to("a@example.com\r\nBcc: b@evil.example", "A", "s", "b", false),
                to("a@example.com, b@evil.example", "A", "s", "b", false),
                to("tanpa-at", "A", "s", "b", false),
                to("sari@example.com", "Sari", "s", "b", false));

        assertEquals(
                List.of(Result.REFUSED, Result.REFUSED, Result.REFUSED, Result.SENT),
                outcomes.stream().map(Outcome::result).toList());
        assertEquals(1, server.getReceivedMessages().length);
    }

    @Test
    void withoutEncryptionNothingIsSentWhereItIsAskedFor() {
        carry("starttls", to("sari@example.com", "Sari", "s", "b", false));

        assertEquals(Result.LATER, outcomes.get(0).result());
        assertEquals(0, server.getReceivedMessages().length);
    }

    @Test
    void whenTheServerIsDownEveryLetterWaits() {
        int port = server.getSmtp().getPort();
        server.stop();
        var settings = new MailSettings("127.0.0.1", port, "none", "perpustakaan@solok.example", 2);

        new EmailCarrier(settings)
                .carry(
                        List.of(to("a@example.com", "A", "s", "b", false), to("b@example.com", "B", "s", "b", false)),
                        message -> true,
                        (message, outcome) -> outcomes.add(outcome));

        assertEquals(
                List.of(Result.LATER, Result.LATER),
                outcomes.stream().map(Outcome::result).toList());
        assertEquals("notices.reason-unreachable", outcomes.get(0).reason());
    }

    @Test
    void withoutAHostTheChannelIsOff() {
        assertFalse(new EmailCarrier(new MailSettings(" ", 25, "none", "a@b.example", 2)).configured());
        assertFalse(new EmailCarrier(new MailSettings("mail.example", 25, "none", " ", 2)).configured());
    }
}
