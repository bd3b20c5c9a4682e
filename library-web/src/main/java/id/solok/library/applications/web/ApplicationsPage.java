package id.solok.library.applications.web;

import id.solok.library.applications.ApplicationStatus;
import id.solok.library.applications.ApplicationView;
import id.solok.library.applications.Applications;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.stream.Stream;

/** The queue of applications, a page at a time; the address says which status and which page. */
@Named
@RequestScoped
public class ApplicationsPage {
    private static final int ROWS = 25;

    @Inject
    private Applications applications;

    @Inject
    private HttpServletRequest request;

    private ApplicationStatus status = ApplicationStatus.WAITING;
    private int number = 1;
    private Page<ApplicationView> page;

    public void open() {
        var wanted = request.getParameter("status");
        status = Stream.of(ApplicationStatus.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(ApplicationStatus.WAITING);
        var at = request.getParameter("page");
        number = at != null && at.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(at) : 1;
        page = applications.of(status, Window.ofPage(number, ROWS));
    }

    public List<ApplicationView> getRows() {
        return page.items();
    }

    public long getTotal() {
        return page.total();
    }

    public ApplicationStatus getStatus() {
        return status;
    }

    public ApplicationStatus[] getStatuses() {
        return ApplicationStatus.values();
    }

    public int getNumber() {
        return number;
    }

    public boolean isMore() {
        return (long) number * ROWS < page.total();
    }
}
