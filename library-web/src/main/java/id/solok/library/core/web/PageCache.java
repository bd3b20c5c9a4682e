package id.solok.library.core.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Expiry;
import id.solok.library.index.SearchIndex;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Keeps the answers that everyone gets alike, whole, for a minute or until the search index changes. What is asked with a
 * token is never kept, nor is anything but a plain 200.
 */
public class PageCache extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final Duration KEPT = Duration.ofSeconds(60);
    private static final int WORTH_PACKING = 1_000;
    private static final int LONGEST_ADDRESS = 1_000;
    private static final Pattern PACKED =
            Pattern.compile("\\bgzip\\b(?!\\s*;\\s*q=0(\\.0*)?(,|\\s|$))", Pattern.CASE_INSENSITIVE);
    private static final int PIECE = 8_192;

    @Inject
    private transient SearchIndex index;

    /** How much is kept, in MB; 0 keeps nothing. */
    @Inject
    @ConfigProperty(name = "page.cache.mb", defaultValue = "64")
    private int megabytes;

    private transient Cache<String, Answer> answers;

    /**
     * Packed for the first who takes it so, or the second who asks; then one form serves those who take it so and,
     * unpacked again, those who do not.
     */
    private record Answer(
            long generation, String type, Locale language, String tag, int length, boolean isPacked, byte[] body) {
        boolean worthPacking() {
            return !isPacked && length > WORTH_PACKING;
        }

        Answer packed() throws IOException {
            var bytes = new ByteArrayOutputStream(length / 3);
            try (var out = new GZIPOutputStream(bytes)) {
                out.write(body);
            }
            return new Answer(generation, type, language, tag, length, true, bytes.toByteArray());
        }

        byte[] unpacked() throws IOException {
            try (var in = new GZIPInputStream(new ByteArrayInputStream(body), PIECE)) {
                return in.readNBytes(length);
            }
        }
    }

    @Override
    public void init() {
        answers = Caffeine.newBuilder()
                .maximumWeight(megabytes * 1_000_000L)
                .weigher((String key, Answer answer) -> 200 + 2 * key.length() + answer.body().length)
                .expireAfter(Expiry.<String, Answer>creating((key, answer) -> KEPT))
                .build();
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!isForEveryone(request)) {
            chain.doFilter(request, response);
            return;
        }
        index.awaitOwnChanges();
        long generation = index.generation();
        var key = key(request);
        var answer = answers.getIfPresent(key);
        if (answer == null || answer.generation() != generation) {
            answer = fresh(request, response, chain, generation);
            if (answer == null) return;
            if (answer.worthPacking() && acceptsPacked(request)) answer = answer.packed();
            answers.put(key, answer);
        } else if (answer.worthPacking()) {
            // only now, since most addresses are asked for once
            answer = answer.packed();
            answers.put(key, answer);
        }
        send(answer, request, response);
    }

    private boolean isForEveryone(HttpServletRequest request) {
        if (megabytes == 0 || !request.getMethod().equals("GET") || request.getHeader("Authorization") != null)
            return false;
        var query = request.getQueryString();
        var path = request.getRequestURI();
        if (query != null && query.length() > LONGEST_ADDRESS) return false;
        return path.equals("/")
                || path.equals("/opening-hours")
                || path.startsWith("/catalog")
                || path.equals("/api/v1/catalog/records")
                || path.equals("/api/v1/catalog/suggestions")
                || path.startsWith("/opds");
    }

    // programs say in Accept which form they want, browsers get one
    private static String key(HttpServletRequest request) {
        var path = request.getRequestURI();
        var accept = path.startsWith("/catalog") || path.equals("/") || path.equals("/opening-hours")
                ? null
                : request.getHeader("Accept");
        var query = request.getQueryString();
        return path + (query == null ? "" : "?" + query) + (accept == null ? "" : " " + accept);
    }

    private static boolean acceptsPacked(HttpServletRequest request) {
        var accepted = request.getHeader("Accept-Encoding");
        return accepted != null && PACKED.matcher(accepted).find();
    }

    private static Answer fresh(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain, long generation)
            throws IOException, ServletException {
        var kept = new KeptResponse(response);
        chain.doFilter(request, kept);
        var body = kept.body();
        if (body == null || kept.getContentType() == null || kept.getHeader("Set-Cookie") != null) {
            if (!kept.refused() && !response.isCommitted())
                response.getOutputStream().write(kept.written());
            return null;
        }
        return new Answer(generation, kept.getContentType(), kept.getLocale(), tag(body), body.length, false, body);
    }

    private static String tag(byte[] body) {
        var sum = new CRC32C();
        sum.update(body);
        return Long.toHexString(sum.getValue()) + "-" + Integer.toHexString(body.length);
    }

    private static void send(Answer answer, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean packed = answer.isPacked() && acceptsPacked(request);
        var tag = '"' + answer.tag() + (packed ? "z\"" : "\"");
        response.setHeader("ETag", tag);
        response.setHeader("Vary", "Accept, Accept-Encoding");
        if (tag.equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setLocale(answer.language());
        response.setContentType(answer.type());
        if (packed) response.setHeader("Content-Encoding", "gzip");
        var body = answer.isPacked() && !packed ? answer.unpacked() : answer.body();
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
