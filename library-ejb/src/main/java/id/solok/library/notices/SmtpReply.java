package id.solok.library.notices;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.regex.Pattern;

/** What a mail server's answer means for a message (RFC 5321, 4.2). */
final class SmtpReply {
    private static final Pattern CODE = Pattern.compile("^\\s*([245]\\d\\d)[ -]");
    // authentication, encryption, policy of the connection: no fault of the address
    private static final java.util.Set<Integer> OF_THE_CHANNEL = java.util.Set.of(530, 534, 535, 538);

    private SmtpReply() {}

    /** When there was no line to send on; every message waits. */
    static Outcome ofConnection(MessagingException thrown) {
        var reason = find(thrown, AuthenticationFailedException.class)
                ? "notices.reason-sign-in"
                : "notices.reason-unreachable";
        return Outcome.later(reason, said(thrown));
    }

    /** When one message was not taken; {@code begun} when the server had begun to take it. */
    static Outcome of(MessagingException thrown, boolean begun) {
        int code = code(thrown);
        if (code == 0)
            return begun
                    ? Outcome.unsure("notices.reason-no-answer", said(thrown))
                    : Outcome.later("notices.reason-unreachable", said(thrown));
        if (code < 500) return Outcome.later("notices.reason-later", said(thrown));
        if (OF_THE_CHANNEL.contains(code) || ofTheSender(thrown))
            return Outcome.later("notices.reason-sender-refused", said(thrown));
        return Outcome.refused("notices.reason-address-refused", said(thrown));
    }

    /** The first answer of the server in what was thrown; 0 when it gave none. */
    static int code(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = next(cause)) {
            var found = CODE.matcher(String.valueOf(cause.getMessage()));
            if (found.find()) return Integer.parseInt(found.group(1));
        }
        return 0;
    }

    private static boolean ofTheSender(Throwable thrown) {
        for (var cause = thrown; cause != null; cause = next(cause))
            if (cause.getClass().getSimpleName().equals("SMTPSenderFailedException")) return true;
        return false;
    }

    private static boolean find(Throwable thrown, Class<?> type) {
        for (var cause = thrown; cause != null; cause = next(cause)) if (type.isInstance(cause)) return true;
        return false;
    }

    private static String said(Throwable thrown) {
        var deepest = thrown;
        while (next(deepest) != null) deepest = next(deepest);
        var text = deepest.getMessage() == null ? deepest.getClass().getSimpleName() : deepest.getMessage();
        return text.strip();
    }

    private static Throwable next(Throwable thrown) {
        if (thrown instanceof MessagingException mail && mail.getNextException() != null)
            return mail.getNextException();
        return thrown.getCause();
    }
}
