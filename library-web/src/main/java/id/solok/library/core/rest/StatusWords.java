package id.solok.library.core.rest;

import id.solok.library.core.web.Messages;
import java.util.Locale;

/** The words for HTTP's own refusals: {@code core.http-405} and the like, with a title each. */
final class StatusWords {
    private StatusWords() {}

    static String code(int status) {
        return switch (status) {
            case 401, 403, 404, 405, 406, 409, 413, 415 -> "core.http-" + status;
            default -> status < 500 ? "core.http-400" : "core.http-500";
        };
    }

    static String title(int status, Locale locale) {
        return Messages.text(locale, code(status) + "-title");
    }

    static Problem problem(int status, Locale locale) {
        return Problem.of(status, code(status), Messages.text(locale, code(status)), locale);
    }
}
