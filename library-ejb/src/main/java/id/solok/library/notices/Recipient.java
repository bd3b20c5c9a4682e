package id.solok.library.notices;

import id.solok.library.core.Text;
import id.solok.library.core.TextKey;
import java.util.Locale;

/**
 * Whom a notice is for, with the contact as the caller has it.
 *
 * @param memberId null for someone who is no member yet; then there is no account to read it in
 * @param language {@code id} or {@code en}; a member's own choice goes before it
 */
public record Recipient(Long memberId, String name, String email, String whatsapp, String language) {
    public Recipient {
        name = oneLine(name);
        email = Text.clean(email);
        whatsapp = Text.clean(whatsapp);
        language = "en".equals(language) ? "en" : "id";
    }

    private static String oneLine(String text) {
        return Text.cleanOrEmpty(text).replaceAll("\\s+", " ");
    }

    /** Who it is, for telling a matter once. */
    String key() {
        if (memberId != null) return "member:" + memberId;
        var contact = (email == null ? "" : email.toLowerCase(Locale.ROOT)) + '|' + whatsapp + '|' + name;
        return "contact:" + Long.toHexString(TextKey.of(contact));
    }

    String contact(Channel channel) {
        return switch (channel) {
            case EMAIL -> email;
            case WHATSAPP -> whatsapp;
            case ACCOUNT -> memberId == null ? null : memberId.toString();
        };
    }

    Recipient in(String other) {
        return other == null ? this : new Recipient(memberId, name, email, whatsapp, other);
    }
}
