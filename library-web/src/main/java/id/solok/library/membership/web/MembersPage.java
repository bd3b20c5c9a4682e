package id.solok.library.membership.web;

import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.membership.MemberView;
import id.solok.library.membership.Membership;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import org.primefaces.model.LazyDataModel;

/** The list of members, searched by card, name or phone. */
@Named
@ViewScoped
public class MembersPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int ROWS = 25;

    @Inject
    private Membership membership;

    @Inject
    private HttpServletRequest request;

    private String text;
    private MemberRows rows;

    /** Searches for what the address asks; the search field leads to an address, so that it can be gone back to. */
    public void open() {
        text = Text.cleanOrEmpty(request.getParameter("q"));
        rows = new MemberRows(membership, text, ROWS);
    }

    public String getText() {
        return text;
    }

    public LazyDataModel<MemberView> getRows() {
        return rows;
    }

    public int getRowsAtOnce() {
        return ROWS;
    }

    public long getTotal() {
        return rows.total();
    }

    /** Whether there are more than the table can page through. */
    public boolean isTooMany() {
        return rows.total() > Window.FARTHEST;
    }
}
