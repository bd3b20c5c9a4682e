package id.solok.library.privacy.web;

import id.solok.library.core.NotFound;
import id.solok.library.privacy.OwnData;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.stream.JsonGenerator;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** All own data to take along: for programs as JSON, for people as a page of its own. */
@WebServlet({"/account/data.json", "/account/data.html"})
public class ExportServlet extends HttpServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient OwnData data;

    @Inject
    private transient ReadableExport readable;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject all;
        try {
            all = data.export();
        } catch (NotFound nobody) {
            response.sendError(404);
            return;
        }
        boolean json = request.getServletPath().endsWith(".json");
        response.setContentType(json ? "application/json" : "text/html");
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.setHeader("Content-Disposition", "attachment; filename=\"data-saya." + (json ? "json" : "html") + '"');
        if (json) write(all, response);
        else response.getOutputStream().write(readable.page(all).getBytes(StandardCharsets.UTF_8));
    }

    private static void write(JsonObject all, HttpServletResponse response) throws IOException {
        var writers = Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));
        try (var writer = writers.createWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            writer.writeObject(all);
        }
    }
}
