package id.solok.library.exports.web;

import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.exports.ExportFormat;
import id.solok.library.exports.Exports;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;

/** One record as a file, at once. */
@WebServlet("/staff/exports/record")
public class RecordFile extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Exports exports;

    @Inject
    private transient User user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var format = format(request.getParameter("format"));
        if (!user.in("admin", "librarian", "cataloguer")) response.sendError(403);
        else if (format.isEmpty()) response.sendError(404);
        else answer(request.getParameter("id"), format.get(), response);
    }

    private void answer(String address, ExportFormat format, HttpServletResponse response) throws IOException {
        try {
            long id = Pages.id(address, "catalog.no-such-record");
            var file = exports.one(id, format);
            response.setContentType(format.mediaType());
            response.setHeader(
                    "Content-Disposition", "attachment; filename=\"katalog-" + id + "." + format.ending() + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.getOutputStream().write(file);
        } catch (NotFound absent) {
            response.sendError(404);
        } catch (RuleViolation tooLarge) {
            // the page of the record offers the forms; the others take it
            response.sendRedirect("/staff/exports/exports?large=" + address);
        }
    }

    private static Optional<ExportFormat> format(String name) {
        return Stream.of(ExportFormat.values())
                .filter(each -> each.name().equals(name))
                .findFirst();
    }
}
