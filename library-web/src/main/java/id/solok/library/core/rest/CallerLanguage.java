package id.solok.library.core.rest;

import id.solok.library.core.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/** The language a program asks for with {@code Accept-Language}; Indonesian when nothing else is said. */
@RequestScoped
public class CallerLanguage {
    private static final List<Locale> SPOKEN = List.of(Messages.INDONESIAN, Locale.ENGLISH);
    private static final int LONGEST = 500;

    @Inject
    private HttpServletRequest request;

    public Locale locale() {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The spoken language that the header likes best; a header that cannot be read says nothing. */
    static Locale of(String header) {
        if (header == null || header.length() > LONGEST) return Messages.INDONESIAN;
        try {
            var best = Locale.lookup(LanguageRange.parse(header), SPOKEN);
            return best == null ? Messages.INDONESIAN : best;
        } catch (IllegalArgumentException unreadable) {
            return Messages.INDONESIAN;
        }
    }
}
