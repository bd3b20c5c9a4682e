package id.solok.library.privacy.web;

import id.solok.library.circulation.OwnLoans;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.web.Language;
import id.solok.library.membership.CurrentMember;
import id.solok.library.notices.NoticePreferences;
import id.solok.library.notices.Notices;
import id.solok.library.privacy.OwnData;
import id.solok.library.privacy.RequestKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** What a member sends with the forms of the own pages; each returns the word for what was done. */
@RequestScoped
public class AccountForms {
    private static final String KIND = "kind:";

    @Inject
    private OwnData data;

    @Inject
    private OwnLoans loans;

    @Inject
    private Notices notices;

    @Inject
    private NoticePreferences preferences;

    @Inject
    private CurrentMember current;

    @Inject
    private Language language;

    String take(String path, HttpServletRequest form) {
        return switch (path) {
            case "/" -> read(form);
            case "/loans" -> history(form);
            case "/data" -> ask(RequestKind.CORRECTION, form);
            case "/notices" -> prefer(form);
            case "/requests" -> request(form);
            case "/consents" -> decide(form);
            default -> throw new NotFound("core.http-404");
        };
    }

    private String read(HttpServletRequest form) {
        notices.read(current.id(), number(form, "notice"));
        return "read";
    }

    private String history(HttpServletRequest form) {
        loans.keepHistory("yes".equals(form.getParameter("keep")));
        return "saved";
    }

    private String request(HttpServletRequest form) {
        if (form.getParameter("takeBack") != null) {
            data.takeBack(number(form, "takeBack"));
            return "taken-back";
        }
        return ask(kind(form.getParameter("kind")), form);
    }

    private String ask(RequestKind kind, HttpServletRequest form) {
        // a withdrawal is made on the page of consents, where the text is read
        if (kind == RequestKind.WITHDRAWAL) throw InvalidInput.at("kind", "core.required");
        if (kind == RequestKind.ERASURE && form.getParameter("sure") == null)
            throw InvalidInput.at("sure", "privacy.sure-needed");
        data.ask(kind, form.getParameter("details"));
        return "asked";
    }

    private static RequestKind kind(String name) {
        return Stream.of(RequestKind.values())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    private String prefer(HttpServletRequest form) {
        long member = current.id();
        preferences.choose(member, filled(form.getParameter("language")), form.getParameter("digest") != null);
        for (var choice : preferences.of(member).choices()) {
            var key = choice.kind().key();
            var chosen = form.getParameter(KIND + key);
            if (chosen != null) preferences.choose(member, key, filled(chosen));
        }
        return "saved";
    }

    private String decide(HttpServletRequest form) {
        boolean given = "given".equals(form.getParameter("decision"));
        data.decide(given, language.getCode());
        return given ? "consented" : "withdrawn";
    }

    private static String filled(String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static long number(HttpServletRequest form, String name) {
        var text = form.getParameter(name);
        if (text == null || !text.matches("[0-9]{1,18}")) throw new NotFound("core.http-404");
        return Long.parseLong(text);
    }
}
