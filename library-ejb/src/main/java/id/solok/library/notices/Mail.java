package id.solok.library.notices;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A message as an e-mail: as plain text and as HTML, in its language; no value can add a header. */
final class Mail extends MimeMessage {
    private static final String UTF8 = StandardCharsets.UTF_8.name();
    private static final String SENDER = "Perpustakaan Kota Solok";

    private final String id;
    private boolean begun;

    private Mail(Session session, String id) {
        super(session);
        this.id = id;
    }

    static Mail of(Message message, Session session, String from) throws MessagingException {
        var sender = address(from, SENDER);
        var mail = new Mail(session, '<' + message.reference() + '@' + domain(sender) + '>');
        mail.setFrom(sender);
        mail.setRecipient(RecipientType.TO, address(message.to(), message.name()));
        mail.setSubject(oneLine(message.subject()), UTF8);
        mail.setHeader("Content-Language", message.language());
        mail.setHeader("Auto-Submitted", "auto-generated");
        if (message.optional()) mail.setHeader("List-Unsubscribe", unsubscribe(sender));
        var parts = new MimeMultipart("alternative", plain(message), html(message));
        mail.setContent(parts);
        mail.saveChanges();
        return mail;
    }

    private static MimeBodyPart plain(Message message) throws MessagingException {
        var part = new MimeBodyPart();
        part.setText(message.body(), UTF8, "plain");
        return part;
    }

    private static MimeBodyPart html(Message message) throws MessagingException {
        var paragraphs = Stream.of(message.body().split("\\R{2,}"))
                .map(paragraph -> "<p>" + escaped(paragraph).replaceAll("\\R", "<br>\n") + "</p>")
                .collect(Collectors.joining("\n"));
        var part = new MimeBodyPart();
        part.setText(
                "<!DOCTYPE html>\n<html lang=\"%s\"><head><meta charset=\"utf-8\"><title>%s</title></head>\n<body>%s</body></html>"
                        .formatted(message.language(), escaped(message.subject()), paragraphs),
                UTF8,
                "html");
        return part;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** Exactly one address, with nothing beside it. */
    private static InternetAddress address(String text, String name) throws AddressException {
        var address = new InternetAddress(text, true);
        if (address.isGroup() || !text.strip().equals(address.getAddress()) || !text.contains("@"))
            throw new AddressException("No single address", oneLine(text));
        try {
            address.setPersonal(oneLine(name), UTF8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
        return address;
    }

    private static String unsubscribe(InternetAddress sender) {
        return "<mailto:" + sender.getAddress() + "?subject=unsubscribe>";
    }

    private static String domain(InternetAddress sender) {
        return sender.getAddress().substring(sender.getAddress().lastIndexOf('@') + 1);
    }

    private static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
    }

    /** The same for each try, so that a repetition can be told. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    /** Asked for once the server has said that it takes the message. */
    @Override
    public void writeTo(OutputStream out, String[] without) throws IOException, MessagingException {
        begun = true;
        super.writeTo(out, without);
    }

    /** Whether the server had begun to take it; whether it has it then only its answer tells. */
    boolean begun() {
        return begun;
    }
}
