package id.solok.library.core.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The reader's language: on public pages the parameter {@code lang} alone, so that addresses can be kept and cached; in
 * the portal a cookie. Indonesian when nothing else is said.
 */
@Named
@RequestScoped
public class Language {
    static final String COOKIE = "LIBRARY_LANGUAGE";

    @Inject
    private HttpServletRequest request;

    private Locale locale;

    public Locale getLocale() {
        if (locale == null) locale = chosen().startsWith("en") ? Locale.ENGLISH : Messages.INDONESIAN;
        return locale;
    }

    public boolean isEnglish() {
        return getLocale().equals(Locale.ENGLISH);
    }

    /** The code for the html element's lang. */
    public String getCode() {
        return isEnglish() ? "en" : "id";
    }

    /** A public address in the reader's language. */
    public String link(String address) {
        if (!isEnglish()) return address;
        return address + (address.contains("?") ? "&" : "?") + "lang=en";
    }

    /** The page being read, in the other language. */
    public String getOther() {
        var original = (String) request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
        var query = failedAddress() == null && original != null ? original : "";
        var rest = query.replaceAll("(^|&)lang=[^&]*", "").replaceAll("^&", "");
        var address = address().replaceFirst("^/*", "/");
        if (isEnglish()) return rest.isEmpty() ? address : address + "?" + rest;
        return address + "?" + (rest.isEmpty() ? "" : rest + "&") + "lang=en";
    }

    /** The name of a language by its MARC code; the code itself when it has none. */
    public String languageName(String code) {
        return code == null ? "" : LanguageNames.name(code, getLocale());
    }

    public String word(String vocabulary, Object value) {
        return value == null ? "" : Messages.word(getLocale(), vocabulary, value);
    }

    public String text(String code, Object... args) {
        return Messages.text(getLocale(), code, args);
    }

    /** "24 November 2026". */
    public String day(LocalDate day) {
        return day == null ? "" : day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", getLocale()));
    }

    /** "24 November 2026 08.00 WIB". */
    public String moment(Instant instant) {
        if (instant == null) return "";
        var local = ZonedDateTime.ofInstant(instant, id.solok.library.core.ClockProducer.JAKARTA);
        return local.format(DateTimeFormatter.ofPattern("d MMM yyyy HH.mm 'WIB'", getLocale()));
    }

    /** "08.00". */
    public String time(LocalTime time) {
        return time == null ? "" : time.format(DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT));
    }

    /** "4,2 MB". */
    public String size(long bytes) {
        if (bytes < 1_000_000) return String.format(getLocale(), "%,.1f kB", bytes / 1_000.0);
        return String.format(getLocale(), "%,.1f MB", bytes / 1_000_000.0);
    }

    public String number(long number) {
        var digits = new StringBuilder().append(number);
        for (int at = digits.length() - 3; at > (number < 0 ? 1 : 0); at -= 3)
            digits.insert(at, isEnglish() ? ',' : '.');
        return digits.toString();
    }

    /** A text as the value of a parameter in an address. */
    public String parameter(String text) {
        return encoded(text);
    }

    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String chosen() {
        if (!address().startsWith("/staff")) {
            var parameter = request.getAttribute(RequestGuard.UNREADABLE) == null ? request.getParameter("lang") : null;
            return parameter == null ? "id" : parameter;
        }
        var cookies = request.getCookies();
        if (cookies != null) for (var cookie : cookies) if (cookie.getName().equals(COOKIE)) return cookie.getValue();
        return "id";
    }

    // the address the reader asked for, also where another servlet answers
    private String address() {
        if (failedAddress() != null) return failedAddress();
        var forwarded = (String) request.getAttribute(RequestDispatcher.FORWARD_REQUEST_URI);
        return forwarded == null ? request.getRequestURI() : forwarded;
    }

    private String failedAddress() {
        return (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    }
}
