package id.solok.library.privacy.web;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.privacy.DataRequests;
import id.solok.library.privacy.RequestView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** The queue of requests about personal data, with least time left first; the address says which part and which page. */
@Named
@RequestScoped
public class RequestsPage {
    private static final int ROWS = 25;

    @Inject
    private DataRequests requests;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private boolean ended;
    private int number = 1;
    private Page<RequestView> page;

    public void open() {
        ended = "ended".equals(request.getParameter("show"));
        var at = request.getParameter("page");
        number = at != null && at.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(at) : 1;
        var window = Window.ofPage(number, ROWS);
        page = ended ? requests.ended(window) : requests.open(window);
    }

    // a form below the table is answered without opening the page again
    private Page<RequestView> page() {
        if (page == null) open();
        return page;
    }

    public List<RequestView> getRows() {
        return page().items();
    }

    public long getTotal() {
        return page().total();
    }

    public long getOverdue() {
        return requests.overdue();
    }

    public boolean isEnded() {
        return ended;
    }

    public int getNumber() {
        return number;
    }

    public boolean isMore() {
        return (long) number * ROWS < page().total();
    }

    public boolean late(RequestView asked) {
        return asked.overdue(requests.now());
    }

    /** "12 hours left" or "3 hours late". */
    public String left(RequestView asked) {
        long hours = asked.hoursLeft(requests.now());
        return hours < 0
                ? language.text("privacy.hours-late", language.number(-hours))
                : language.text("privacy.hours-left", language.number(hours));
    }
}
