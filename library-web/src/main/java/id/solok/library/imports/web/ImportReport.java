package id.solok.library.imports.web;

import id.solok.library.core.NotFound;
import id.solok.library.core.web.Csv;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.imports.ImportProblemView;
import id.solok.library.imports.Imports;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The report of an import as a CSV file of any length, for spreadsheets. */
@WebServlet("/staff/imports/import-report")
public class ImportReport extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final int PIECE = 1_000;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Inject
    private transient Imports imports;

    @Inject
    private transient Language language;

    @Inject
    private transient User user;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!user.in("admin", "librarian", "cataloguer")) {
            response.sendError(403);
            return;
        }
        try {
            send(Pages.id(request.getParameter("id"), "catalog.no-such-import"), response);
        } catch (NotFound absent) {
            response.sendError(404);
        }
    }

    private void send(long id, HttpServletResponse response) throws IOException {
        var piece = imports.problemsAfter(id, 0, PIECE);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader("Content-Disposition", "attachment; filename=\"import-" + id + ".csv\"");
        var out = response.getWriter();
        out.print(BYTE_ORDER_MARK);
        line(
                out,
                Stream.of("position", "identifier", "outcome", "reason")
                        .map(name -> language.text("catalog.problem-" + name)));
        while (!piece.isEmpty()) {
            piece.forEach(problem -> line(out, cells(problem)));
            piece = imports.problemsAfter(id, last(piece), PIECE);
        }
    }

    private Stream<String> cells(ImportProblemView problem) {
        return Stream.of(
                Long.toString(problem.position()),
                problem.identifier() == null ? "" : problem.identifier(),
                language.text(problem.refused() ? "catalog.problem-refused" : "catalog.problem-repaired"),
                language.text(problem.code(), problem.args().toArray()));
    }

    private static long last(List<ImportProblemView> piece) {
        return piece.get(piece.size() - 1).id();
    }

    private static void line(PrintWriter out, Stream<String> cells) {
        out.print(cells.map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }
}
