package id.solok.library.core.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What robots may read: the file robots.txt, and where the list of all pages is, which depends on the public address. */
@WebServlet("/robots.txt")
public class Robots extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient PageLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "public, max-age=3600");
        try (var file = getServletContext().getResourceAsStream("/robots.txt")) {
            response.getWriter().write(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
        response.getWriter().write("\nSitemap: " + links.indonesian("/sitemap.xml") + "\n");
    }
}
