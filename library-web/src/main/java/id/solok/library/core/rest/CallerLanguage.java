package id.solok.library.core.rest;

import id.solok.library.core.web.Messages;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import java.util.regex.Pattern;

/** The language a program asks for with {@code Accept-Language}; Indonesian when nothing else is said. */
@RequestScoped
public class CallerLanguage {
    private static final int LONGEST = 500;
    private static final Pattern SPOKEN =
            Pattern.compile("(?i)(?:^|,)\\s*(id|en)(?:-[\\w-]*)?\\s*(?:;\\s*q=([01](?:\\.[0-9]{0,3})?)\\s*)?(?=,|$)");

    @Inject
    private HttpServletRequest request;

    public Locale locale() {
        return of(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
    }

    /** The spoken language that the header likes best; what cannot be read of it says nothing. */
    static Locale of(String header) {
        if (header == null || header.length() > LONGEST) return Messages.INDONESIAN;
        var best = Messages.INDONESIAN;
        double most = 0;
        for (var range = SPOKEN.matcher(header); range.find(); ) {
            double weight = range.group(2) == null ? 1 : Double.parseDouble(range.group(2));
            if (weight <= most) continue;
            most = weight;
            best = range.group(1).equalsIgnoreCase("en") ? Locale.ENGLISH : Messages.INDONESIAN;
        }
        return best;
    }
}
