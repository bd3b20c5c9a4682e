package id.solok.library.core.web;

import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.faces.context.FacesContext;
import java.io.Serializable;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/**
 * A table's rows, fetched page by page from a boundary as the reader leafs through them. The table asks for their number
 * before it asks for the page that it shows; while one answer is rendered both come from one call.
 */
public final class Pages<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1;
    // what tables show at first is not more
    private static final int ROWS = 25;

    private final Source<T> source;
    private transient Kept<T> kept;
    private int first;
    private int size = ROWS;
    private transient SortMeta order;

    /** Where pages come from; a view keeps it, so it must be serializable. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Page<T> page(Window window, SortMeta sort);
    }

    // an action in between may have changed everything, so nothing is kept from one phase to the next
    private record Kept<T>(
            WeakReference<FacesContext> request, Object phase, Window window, String order, Page<T> page) {
        boolean holds(FacesContext now, Window asked, String sorted) {
            return now != null
                    && now == request.get()
                    && now.getCurrentPhaseId() == phase
                    && window.first() == asked.first()
                    && window.size() >= asked.size()
                    && Objects.equals(order, sorted);
        }
    }

    public Pages(Source<T> source) {
        this.source = source;
    }

    /** For a table that shows more rows at first. */
    public Pages(Source<T> source, int rows) {
        this(source);
        size = rows;
    }

    /** The id in an address; what is no number is not there. */
    public static long id(String text, String codeWhenAbsent) {
        if (text == null || !text.matches("[0-9]{1,18}")) throw new NotFound(codeWhenAbsent, String.valueOf(text));
        return Long.parseLong(text);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return reachable(expected());
    }

    /** How many there are in all, also beyond what the table leafs through. */
    public long total() {
        return expected().total();
    }

    @Override
    public List<T> load(int from, int rows, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var sort =
                sorts.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        first = from;
        size = rows;
        order = sort;
        var page = page(new Window(from, rows), sort);
        setRowCount(reachable(page));
        return page.items().stream().limit(rows).toList();
    }

    // the page that the table will most likely ask for next; when it asks for another, that one is read too
    private Page<T> expected() {
        var now = FacesContext.getCurrentInstance();
        var window = new Window(now == null ? first : askedFirst(now), size);
        return page(window, order);
    }

    private int askedFirst(FacesContext now) {
        return now.getExternalContext().getRequestParameterMap().entrySet().stream()
                .filter(parameter -> parameter.getKey().endsWith("_first")
                        && parameter.getValue().matches("[0-9]{1,6}"))
                .map(parameter -> Integer.parseInt(parameter.getValue()))
                .findFirst()
                .orElse(first);
    }

    private Page<T> page(Window window, SortMeta sort) {
        var now = FacesContext.getCurrentInstance();
        if (kept != null && kept.holds(now, window, name(sort))) return kept.page();
        var page = source.page(window, sort);
        if (now != null) kept = new Kept<>(new WeakReference<>(now), now.getCurrentPhaseId(), window, name(sort), page);
        return page;
    }

    private static String name(SortMeta sort) {
        return sort == null ? null : sort.getField() + " " + sort.getOrder();
    }

    private static int reachable(Page<?> page) {
        return (int) Math.min(page.total(), Window.FARTHEST);
    }
}
