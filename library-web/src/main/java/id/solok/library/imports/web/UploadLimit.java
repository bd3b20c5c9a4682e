package id.solok.library.imports.web;

import id.solok.library.imports.Imports;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Turns away a file that is too large before it is kept anywhere, and sends the reader back to the page, which says so.
 *
 * <p>The body is read to its end, since a browser hears no answer while it is still sending.
 */
@WebFilter("/staff/imports/imports")
public class UploadLimit extends HttpFilter {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "/staff/imports/imports?too-large=true";
    private static final long AROUND_THE_FILE = 100_000;

    @Inject
    private transient Imports imports;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("POST") || (mayImport(request) && fits(request))) {
            chain.doFilter(request, response);
            return;
        }
        if (!mayImport(request)) {
            response.sendError(403);
            return;
        }
        request.getInputStream().transferTo(OutputStream.nullOutputStream());
        sendBack(request, response);
    }

    private boolean fits(HttpServletRequest request) {
        long length = request.getContentLengthLong();
        return length >= 0 && length <= imports.mostBytes() + AROUND_THE_FILE;
    }

    private static boolean mayImport(HttpServletRequest request) {
        return request.isUserInRole("admin") || request.isUserInRole("librarian") || request.isUserInRole("cataloguer");
    }

    // a script waits for Faces' partial answer, a plain form for a page
    private static void sendBack(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var accepted = request.getHeader("Accept");
        if (accepted == null || accepted.contains("text/html")) {
            response.sendRedirect(PAGE);
            return;
        }
        response.setContentType("text/xml;charset=UTF-8");
        response.getWriter()
                .print("<?xml version=\"1.0\" encoding=\"UTF-8\"?><partial-response><redirect url=\"" + PAGE
                        + "\"/></partial-response>");
    }
}
