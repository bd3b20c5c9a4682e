package id.solok.library.privacy.web;

import id.solok.library.audit.AccessView;
import id.solok.library.core.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** A line of the access log in plain words: who by what they do in the library, and what for. */
@RequestScoped
public class AccessWords {
    @Inject
    private Language language;

    public String who(AccessView access) {
        if (access.byProgram()) return language.text("privacy.who-program");
        return access.role() == null ? language.text("privacy.who-staff") : language.word("privacy.who", access.role());
    }

    public String what(AccessView access) {
        boolean whole = "read".equals(access.action()) && "details".equals(access.detail());
        boolean request = "read".equals(access.action())
                && access.detail() != null
                && access.detail().startsWith("request ");
        if (request) return language.word("privacy.action", "read-request");
        return language.word("privacy.action", whole ? "read-details" : access.action());
    }
}
