package id.solok.library.applications.web;

import id.solok.library.applications.Applications;
import id.solok.library.core.NotFound;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** What an applicant sent as proof, for the desk's eyes; a PDF is saved, not opened in the portal. */
@WebServlet("/staff/membership/proof")
public class ProofServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient Applications applications;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var application = request.getParameter("application");
        var id = request.getParameter("id");
        if (!isNumber(application) || !isNumber(id)) {
            response.sendError(404);
            return;
        }
        try {
            var file = applications.proof(Long.parseLong(application), Long.parseLong(id));
            response.setContentType(file.contentType());
            response.setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
            if (file.contentType().endsWith("pdf"))
                response.setHeader("Content-Disposition", "attachment; filename=\"proof.pdf\"");
            response.setContentLength(file.content().length);
            response.getOutputStream().write(file.content());
        } catch (NotFound gone) {
            response.sendError(404);
        }
    }

    private static boolean isNumber(String text) {
        return text != null && text.matches("[0-9]{1,18}");
    }
}
