package id.solok.library.discovery.web;

import id.solok.library.core.web.Csv;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.User;
import id.solok.library.discovery.SearchMisses;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Searches without hits as a CSV file for spreadsheets. */
@WebServlet("/staff/discovery/misses-file")
public class MissesFile extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final char BYTE_ORDER_MARK = '\ufeff';

    @Inject
    private transient SearchMisses misses;

    @Inject
    private transient Language language;

    @Inject
    private transient User user;

    @Inject
    private transient Clock clock;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!user.in("manager", "librarian", "cataloguer")) {
            response.sendError(403);
            return;
        }
        var period = MissPeriod.of(request.getParameter("from"), request.getParameter("to"), LocalDate.now(clock));
        var found = misses.all(period.from(), period.to());
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                "Content-Disposition",
                "attachment; filename=\"searches-without-hits-" + period.from() + "-" + period.to() + ".csv\"");
        var out = response.getWriter();
        out.print(BYTE_ORDER_MARK);
        line(
                out,
                language.text("discovery.miss-term"),
                language.text("discovery.miss-searches"),
                language.text("discovery.miss-last"));
        found.forEach(miss -> line(
                out, miss.term(), Long.toString(miss.searches()), miss.last().toString()));
    }

    private static void line(PrintWriter out, String... cells) {
        out.print(Stream.of(cells).map(Csv::cell).collect(Collectors.joining(",", "", "\r\n")));
    }
}
