package id.solok.library.discovery.sru;

import id.solok.library.core.web.PageLinks;
import id.solok.library.core.web.ReadingServlet;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** SRU 1.2 by GET; without an operation, the parameters say which one is meant, as in version 2.0. */
@WebServlet("/sru")
public class SruServlet extends ReadingServlet {
    private static final long serialVersionUID = 1;

    @Inject
    private transient SearchRetrieve searchRetrieve;

    @Inject
    private transient Scan scan;

    @Inject
    private transient Explain explain;

    @Inject
    private transient PageLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-cache");
        send(response, "text/xml", answer(request).end());
    }

    private Answer answer(HttpServletRequest request) {
        var parameters = Parameters.of(request);
        var operation = operation(parameters);
        try {
            var version = parameters.version();
            return switch (operation) {
                case "searchRetrieve" -> searchRetrieve.answer(parameters, version);
                case "scan" -> scan.answer(parameters, version);
                case "explain" -> explain.answer(parameters, version, place(request));
                default -> throw new SruProblem(4, operation);
            };
        } catch (SruProblem problem) {
            return refusal(operation, request, problem);
        }
    }

    private Answer refusal(String operation, HttpServletRequest request, SruProblem problem) {
        return switch (operation) {
            case "searchRetrieve" -> {
                var answer = new Answer(Answer.SEARCH, "1.2");
                answer.xml().element("zs:numberOfRecords", "0");
                yield answer.problem(problem);
            }
            case "scan" -> new Answer(Answer.SCAN, "1.2").problem(problem);
            default -> explain.refusal("1.2", place(request), problem);
        };
    }

    private static String operation(Parameters parameters) {
        if (parameters.has("operation")) return parameters.get("operation");
        if (parameters.has("query")) return "searchRetrieve";
        return parameters.has("scanClause") ? "scan" : "explain";
    }

    private Place place(HttpServletRequest request) {
        return Place.of(links.indonesian("/sru"), request);
    }
}
