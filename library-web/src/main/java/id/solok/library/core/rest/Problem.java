package id.solok.library.core.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;

/** Why a request was not done (RFC 9457); the type is stable, title and detail are for people. */
public record Problem(String type, String title, int status, String detail, String code, List<AtField> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";
    private static final String TYPES = "urn:solok:library:problem:";

    /** What is wrong with one field of the request. */
    public record AtField(String field, String code, String reason) {}

    static Problem of(int status, String code, String detail, Locale locale) {
        return of(status, code, detail, null, locale);
    }

    static Problem of(int status, String code, String detail, List<AtField> errors, Locale locale) {
        return new Problem(TYPES + code, StatusWords.title(status, locale), status, detail, code, errors);
    }

    Response response(Locale locale) {
        return Response.status(status)
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CONTENT_LANGUAGE, locale.getLanguage())
                .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_LANGUAGE)
                .entity(this)
                .build();
    }
}
