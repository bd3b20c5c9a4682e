package id.solok.library.exports.web;

import id.solok.library.core.NotFound;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.exports.Exports;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** The file of an export, sent piece by piece. */
@WebServlet("/staff/exports/file")
public class ExportFile extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Exports exports;

    @Inject
    private transient User user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!user.in("admin", "librarian", "cataloguer")) {
            response.sendError(403);
            return;
        }
        try {
            send(Pages.id(request.getParameter("id"), "exports.no-such-export"), response);
        } catch (NotFound absent) {
            response.sendError(404);
        }
    }

    private void send(long id, HttpServletResponse response) throws IOException {
        var view = exports.view(id);
        int number = 0;
        var part = exports.part(id, number++);
        response.setContentType(view.format().mediaType());
        response.setContentLengthLong(view.size());
        response.setHeader("Content-Disposition", "attachment; filename=\"" + view.fileName() + "\"");
        response.setHeader("Cache-Control", "no-store");
        for (; part.length > 0; part = exports.part(id, number++))
            response.getOutputStream().write(part);
    }
}
