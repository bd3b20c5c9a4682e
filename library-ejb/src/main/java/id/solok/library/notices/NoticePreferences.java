package id.solok.library.notices;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MEMBER;

import id.solok.library.core.InvalidInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Set;

/** What a member wants to be told and how; the caller makes sure that it is the member's own account. */
@Stateless
@RolesAllowed({MEMBER, LIBRARIAN, CIRCULATION})
public class NoticePreferences {
    private static final Set<String> CHOICES = Set.of("EMAIL", "WHATSAPP", "ACCOUNT", Wish.NONE);
    private static final Set<String> LANGUAGES = Set.of("id", "en");

    @Inject
    private Wishes wishes;

    @Inject
    private Kinds kinds;

    public Preferences of(long memberId) {
        return wishes.all(memberId);
    }

    /** Sets the language ({@code id}, {@code en}, or null for what the library knows) and whether one message a day is enough. */
    public void choose(long memberId, String language, boolean digest) {
        if (language != null && !LANGUAGES.contains(language))
            throw InvalidInput.at("language", "notices.no-such-choice");
        wishes.put(memberId, language, digest);
    }

    /**
     * Sets the channel for a kind: a channel's name, {@code NONE} to switch it off, or null for the library's order.
     * Refuses to switch off a required kind, at the field {@code channel}.
     */
    public void choose(long memberId, String kind, String channel) {
        var known = kinds.get(kind);
        if (channel != null && !CHOICES.contains(channel)) throw InvalidInput.at("channel", "notices.no-such-choice");
        if (Wish.NONE.equals(channel) && known.required()) throw InvalidInput.at("channel", "notices.kind-required");
        wishes.put(memberId, kind, channel);
    }
}
