package id.solok.library.membership.web;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import id.solok.library.membership.MemberView;
import id.solok.library.membership.Membership;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** The rows of the member table, a page at a time; the count comes with the page, so each page is one search. */
final class MemberRows extends LazyDataModel<MemberView> {
    private static final long serialVersionUID = 1;

    private final Membership membership;
    private final String text;
    private transient Page<MemberView> firstPage;
    private long total = -1;

    MemberRows(Membership membership, String text, int rows) {
        this.membership = membership;
        this.text = text;
        firstPage = find(0, rows);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return (int) Math.min(total, Window.FARTHEST);
    }

    @Override
    public List<MemberView> load(int first, int size, Map<String, SortMeta> sort, Map<String, FilterMeta> filters) {
        var page = first == 0 && firstPage != null ? firstPage : find(first, size);
        firstPage = null;
        return page.items();
    }

    long total() {
        return total;
    }

    private Page<MemberView> find(int first, int size) {
        var page = membership.find(text, new Window(first, size));
        total = page.total();
        return page;
    }
}
