package id.solok.library.catalog.web;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import id.solok.library.core.web.Pages;
import id.solok.library.holdings.BulkWork;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.ShelfRange;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** Puts copies together for work on many: scanned one after another, or those that the address names. */
@Named
@ViewScoped
public class CopyPicker implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private BulkWork bulk;

    @Inject
    private Holdings holdings;

    @Inject
    private HttpServletRequest request;

    private final CopyBasket basket = new CopyBasket();

    /** Takes what the address names: a stretch of shelf, the copies of a record, those of an import. */
    public void open() {
        var record = request.getParameter("record");
        var incoming = request.getParameter("import");
        if (record != null) fill(holdings.copiesOfRecord(Pages.id(record, "catalog.no-such-record")));
        else if (incoming != null) fill(holdings.copiesOfImport(Pages.id(incoming, "catalog.no-such-import")));
        else if (request.getParameter("room") != null) fill(holdings.shelfListIds(range()));
    }

    private ShelfRange range() {
        return new ShelfRange(
                request.getParameter("branch"),
                request.getParameter("room"),
                request.getParameter("from"),
                request.getParameter("to"),
                request.getParameter("withdrawn") != null);
    }

    private void fill(List<Long> ids) {
        basket.addAll(bulk.copies(ids));
    }

    /** Takes the code that the page's script sends. */
    public void scan() {
        var code = Text.cleanOrEmpty(request.getParameter("code"));
        if (code.isEmpty()) return;
        if (basket.getSize() >= BulkWork.MOST_AT_ONCE)
            throw InvalidInput.at("code", "catalog.bulk-too-many", BulkWork.MOST_AT_ONCE);
        var found = bulk.scanned(code);
        if (found.isPresent()) basket.add(found.get());
        else basket.isNone(code.length() > 40 ? code.substring(0, 40) : code);
    }

    /** Shows the copies as they are now. */
    void refresh() {
        basket.refresh(bulk.copies(basket.ids()));
    }

    public CopyBasket getBasket() {
        return basket;
    }
}
