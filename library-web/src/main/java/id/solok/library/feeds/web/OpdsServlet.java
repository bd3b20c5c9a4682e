package id.solok.library.feeds.web;

import id.solok.library.core.web.ReadingServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;

/** The catalogue as OPDS: in JSON to whoever accepts that at /opds, and at an address for each version. */
@WebServlet("/opds/*")
public class OpdsServlet extends ReadingServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern ADDRESS = Pattern.compile("/(v1\\.2|v2)(?:/([a-z.]{0,20}))?");

    @Inject
    private transient FeedReader feeds;

    @Inject
    private transient AtomFeed atom;

    @Inject
    private transient JsonFeed json;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "public, max-age=60");
        var rest = request.getPathInfo();
        if (rest == null || rest.equals("/")) {
            response.setHeader("Vary", "Accept");
            write(request, response, acceptsJson(request), "");
            return;
        }
        var address = ADDRESS.matcher(rest);
        if (!address.matches()) response.sendError(404);
        else write(request, response, address.group(1).equals("v2"), address.group(2) == null ? "" : address.group(2));
    }

    private void write(HttpServletRequest request, HttpServletResponse response, boolean inJson, String path)
            throws IOException {
        if (!inJson && path.equals("opensearch.xml")) {
            send(response, AtomFeed.OPENSEARCH, atom.openSearch());
            return;
        }
        var feed = feeds.feed(path, request::getParameter);
        if (feed.isEmpty()) response.sendError(404);
        else if (inJson) send(response, JsonFeed.TYPE, json.write(feed.get()));
        else
            send(response, feed.get().hasTitles() ? AtomFeed.ACQUISITION : AtomFeed.NAVIGATION, atom.write(feed.get()));
    }

    private static boolean acceptsJson(HttpServletRequest request) {
        var accepted = request.getHeader("Accept");
        return accepted != null && accepted.contains("json") && !accepted.contains("atom+xml");
    }
}
