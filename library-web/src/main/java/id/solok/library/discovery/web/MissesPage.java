package id.solok.library.discovery.web;

import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.discovery.Miss;
import id.solok.library.discovery.SearchMisses;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** What readers looked for in vain in a period; the period stands in the address. */
@Named
@ViewScoped
public class MissesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private SearchMisses misses;

    @Inject
    private User user;

    @Inject
    private Clock clock;

    private final Pages<Miss> list =
            new Pages<>((window, sort) -> misses.wanted(period().from(), period().to(), window));
    private String from;
    private String to;
    private MissPeriod period;

    public void open() {
        user.require("manager", "librarian", "cataloguer");
        period = MissPeriod.of(from, to, LocalDate.now(clock));
    }

    private MissPeriod period() {
        return period;
    }

    public MissPeriod getPeriod() {
        return period;
    }

    public Pages<Miss> getList() {
        return list;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String newFrom) {
        from = newFrom;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String newTo) {
        to = newTo;
    }
}
