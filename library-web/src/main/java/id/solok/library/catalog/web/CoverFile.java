package id.solok.library.catalog.web;

import id.solok.library.covers.CoverSize;
import id.solok.library.covers.Covers;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Uploaded covers. An address shows one picture for ever, so who has it need not ask again. */
@WebServlet("/covers/*")
public class CoverFile extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Pattern PATH = Pattern.compile("/([0-9]{1,18})/([0-9]{1,18})/([0-9]{1,4})\\.jpg");

    @Inject
    private transient Covers covers;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var path = PATH.matcher(request.getPathInfo() == null ? "" : request.getPathInfo());
        var size = path.matches() ? size(path.group(3)) : null;
        if (size == null) response.sendError(404);
        else send(Long.parseLong(path.group(1)), Long.parseLong(path.group(2)), size, request, response);
    }

    private void send(
            long record, long version, CoverSize size, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var tag = "\"" + version + "-" + size.width() + "\"";
        var known = request.getHeader("If-None-Match");
        if (known != null && known.contains(tag)) {
            keep(response, tag);
            response.setStatus(304);
            return;
        }
        var picture = covers.picture(record, version, size);
        if (picture.isEmpty()) elsewhere(record, size, response);
        else {
            keep(response, tag);
            response.setContentType("image/jpeg");
            response.setContentLength(picture.get().length);
            response.getOutputStream().write(picture.get());
        }
    }

    private static void keep(HttpServletResponse response, String tag) {
        response.setHeader("Cache-Control", "public, max-age=31536000, immutable");
        response.setHeader("ETag", tag);
    }

    // a page kept somewhere still asks for the cover before
    private void elsewhere(long record, CoverSize size, HttpServletResponse response) throws IOException {
        var now = covers.of(record);
        response.setHeader("Cache-Control", "no-store");
        if (now.isEmpty()) response.sendError(404);
        else
            response.sendRedirect(id.solok.library.catalog.web.Covers.address(
                    record, now.get().version(), size));
    }

    private static CoverSize size(String width) {
        return Stream.of(CoverSize.values())
                .filter(each -> width.equals(Integer.toString(each.width())))
                .findFirst()
                .orElse(null);
    }
}
