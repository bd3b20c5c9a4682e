package id.solok.library.catalog.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.History;
import id.solok.library.catalog.StateView;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;

/** The states of one record, each of which can be brought back. */
@Named
@ViewScoped
public class HistoryPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 50;

    @Inject
    private Catalog catalog;

    @Inject
    private History history;

    @Inject
    private User user;

    private String address;
    private String page;
    private long id;
    private int version;
    private Integer restoring;
    private transient String title;
    private transient Page<StateView> states;

    /** A state, and the number of the one before it; null when that stands on the next page or there is none. */
    public record Row(StateView state, Integer previous) {}

    public void open() {
        user.require("admin", "manager", "librarian", "cataloguer");
        id = Pages.id(address, "catalog.no-such-record");
        load();
    }

    private void load() {
        var record = catalog.record(id);
        version = record.version();
        title = record.fields().fullTitle();
        states = history.states(id, Window.ofPage(getPageNumber(), ROWS));
    }

    public void begin(int chosen) {
        restoring = chosen;
    }

    public void leave() {
        restoring = null;
    }

    public String restore() {
        try {
            history.restore(id, version, restoring);
        } catch (RuleViolation refusal) {
            load();
            throw refusal;
        }
        return "/staff/catalog/record.xhtml?faces-redirect=true&id=" + id + "&done=restored";
    }

    /** The state that is to stand again, until that is confirmed. */
    public StateView getRestoring() {
        return restoring == null
                ? null
                : getStates().stream()
                        .filter(one -> one.number() == restoring)
                        .findFirst()
                        .orElse(null);
    }

    public boolean isMayWrite() {
        return user.in("admin", "librarian", "cataloguer");
    }

    public boolean isMore() {
        return states.total() > (long) getPageNumber() * ROWS;
    }

    public int getPageNumber() {
        return page == null || !page.matches("[1-9][0-9]{0,4}") ? 1 : Integer.parseInt(page);
    }

    /** The number in an address; without one that of the state at a place of the list. */
    public int number(String text, int place) {
        if (text != null && text.matches("[0-9]{1,9}")) return Integer.parseInt(text);
        return getStates().get(Math.min(place, getStates().size() - 1)).number();
    }

    public String getTitle() {
        return title;
    }

    public List<StateView> getStates() {
        if (states == null) load();
        return states.items();
    }

    public List<Row> getRows() {
        var all = getStates();
        return IntStream.range(0, all.size())
                .mapToObj(i ->
                        new Row(all.get(i), i + 1 < all.size() ? all.get(i + 1).number() : null))
                .toList();
    }

    public long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String number) {
        page = number;
    }
}
