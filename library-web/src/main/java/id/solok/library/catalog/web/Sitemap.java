package id.solok.library.catalog.web;

import id.solok.library.catalog.RecordAddress;
import id.solok.library.catalog.RecordAddresses;
import id.solok.library.core.web.PageLinks;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The addresses of all records for search engines: an index, and for each stretch of ids a part that is written while it
 * is read.
 */
@WebServlet({"/sitemap.xml", "/sitemap/*"})
public class Sitemap extends HttpServlet {
    private static final long serialVersionUID = 1;
    /** As many ids make a part, so it has at most as many addresses as the protocol allows. */
    static final long PART = 50_000;

    private static final int AT_ONCE = 5_000;
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,12})\\.xml");

    @Inject
    private transient RecordAddresses records;

    @Inject
    private transient PageLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var rest = request.getPathInfo();
        if (rest == null) index(open(response));
        else if (rest.equals("/pages.xml")) pages(open(response));
        else part(rest, response);
    }

    private static PrintWriter open(HttpServletResponse response) throws IOException {
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        var out = response.getWriter();
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        return out;
    }

    private void index(PrintWriter out) {
        out.write("<sitemapindex" + NAMESPACE);
        part(out, "/sitemap/pages.xml");
        for (var number : records.stretches(PART)) part(out, "/sitemap/" + number + ".xml");
        out.write("</sitemapindex>\n");
    }

    private void part(PrintWriter out, String address) {
        out.write("<sitemap><loc>" + escaped(links.indonesian(address)) + "</loc></sitemap>\n");
    }

    private void pages(PrintWriter out) {
        out.write("<urlset" + NAMESPACE);
        for (var page : List.of("/", "/catalog"))
            out.write("<url><loc>" + escaped(links.indonesian(page)) + "</loc></url>\n");
        out.write("</urlset>\n");
    }

    private void part(String rest, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(rest);
        long after = path.matches() ? Long.parseLong(path.group(1)) * PART : -1;
        var first = after < 0 ? List.<RecordAddress>of() : records.after(after, after + PART, AT_ONCE);
        if (first.isEmpty()) {
            response.sendError(404);
            return;
        }
        var out = open(response);
        out.write("<urlset" + NAMESPACE);
        long last = after + PART;
        for (var some = first; !some.isEmpty(); some = next(some, last)) some.forEach(each -> write(out, each));
        out.write("</urlset>\n");
    }

    private List<RecordAddress> next(List<RecordAddress> before, long last) {
        return before.size() < AT_ONCE
                ? List.of()
                : records.after(before.get(before.size() - 1).id(), last, AT_ONCE);
    }

    private void write(PrintWriter out, RecordAddress record) {
        out.write("<url><loc>" + escaped(links.indonesian("/catalog/" + record.id())) + "</loc><lastmod>"
                + record.updatedAt().truncatedTo(ChronoUnit.SECONDS) + "</lastmod></url>\n");
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;");
    }
}
