package id.solok.library.catalog.web;

import id.solok.library.catalog.FieldDifference;
import id.solok.library.catalog.History;
import id.solok.library.core.NotFound;
import id.solok.library.core.Text;
import id.solok.library.core.web.Pages;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** Two states of one record side by side, and a single one as a whole. */
@Named
@ViewScoped
public class ComparisonPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private History history;

    private String before;
    private String now;
    private String state;
    private List<FieldDifference> differences;
    private transient MarcTable marc;

    /** Reads what the address asks for, once the page of the history is open. */
    public void open(String address) {
        long id = Pages.id(address, "catalog.no-such-record");
        if (state != null) marc = MarcTable.of(history.state(id, number(state)));
        if (isCompared()) differences = history.differences(id, number(before), number(now));
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,9}")) throw new NotFound("catalog.no-such-state", text);
        return Integer.parseInt(text);
    }

    public boolean isCompared() {
        return before != null && now != null;
    }

    public List<FieldDifference> getDifferences() {
        return differences;
    }

    public MarcTable getMarc() {
        return marc;
    }

    public String getBefore() {
        return before;
    }

    public void setBefore(String number) {
        before = Text.clean(number);
    }

    public String getNow() {
        return now;
    }

    public void setNow(String number) {
        now = Text.clean(number);
    }

    public String getState() {
        return state;
    }

    public void setState(String number) {
        state = Text.clean(number);
    }
}
