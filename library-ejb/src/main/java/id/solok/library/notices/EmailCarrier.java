package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Carries messages by e-mail, as many as it can over one connection to the mail server. */
@ApplicationScoped
class EmailCarrier implements Carrier {
    private static final Logger LOG = Logger.getLogger(EmailCarrier.class.getName());

    @Inject
    private MailSettings settings;

    EmailCarrier() {}

    EmailCarrier(MailSettings settings) {
        this.settings = settings;
    }

    @Override
    public Channel channel() {
        return Channel.EMAIL;
    }

    @Override
    public boolean configured() {
        return settings.complete();
    }

    @Override
    public String address() {
        return settings.from() + " (" + settings.host() + ':' + settings.port() + ')';
    }

    @Override
    public void carry(List<Message> messages, Predicate<Message> mine, BiConsumer<Message, Outcome> done) {
        var session = Session.getInstance(settings.properties());
        Transport line = null;
        Outcome noLine = null;
        try {
            for (var message : messages) {
                if (!mine.test(message)) continue;
                if (noLine == null && (line == null || !line.isConnected())) {
                    close(line);
                    line = null;
                    try {
                        line = connected(session);
                    } catch (MessagingException refused) {
                        noLine = SmtpReply.ofConnection(refused);
                    }
                }
                done.accept(message, noLine != null ? noLine : sent(session, line, message));
            }
        } finally {
            close(line);
        }
    }

    private Transport connected(Session session) throws MessagingException {
        var line = session.getTransport(settings.protocol());
        line.connect(settings.host(), settings.port(), settings.user(), settings.password());
        return line;
    }

    private Outcome sent(Session session, Transport line, Message message) {
        Mail mail;
        try {
            mail = Mail.of(message, session, settings.from());
        } catch (AddressException noAddress) {
            return Outcome.refused("notices.reason-address-invalid", noAddress.getMessage());
        } catch (MessagingException unwritable) {
            return Outcome.refused("notices.reason-no-words", unwritable.getMessage());
        }
        try {
            line.sendMessage(mail, mail.getAllRecipients());
            return Outcome.sent(mail.getMessageID());
        } catch (MessagingException failed) {
            var outcome = SmtpReply.of(failed, mail.begun());
            if (SmtpReply.code(failed) == 0) close(line);
            return outcome;
        }
    }

    private static void close(Transport line) {
        if (line == null) return;
        try {
            line.close();
        } catch (MessagingException gone) {
            LOG.log(Level.FINE, "The mail server had gone", gone);
        }
    }
}
