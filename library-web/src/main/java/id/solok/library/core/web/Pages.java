package id.solok.library.core.web;

import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import org.primefaces.model.FilterMeta;
import org.primefaces.model.LazyDataModel;
import org.primefaces.model.SortMeta;

/** A table's rows, fetched page by page from a boundary as the reader leafs through them. */
public final class Pages<T> extends LazyDataModel<T> {
    private static final long serialVersionUID = 1;

    private final Source<T> source;

    /** Where pages come from; a view keeps it, so it must be serializable. */
    @FunctionalInterface
    public interface Source<T> extends Serializable {
        Page<T> page(Window window, SortMeta sort);
    }

    public Pages(Source<T> source) {
        this.source = source;
    }

    /** The id in an address; what is no number is not there. */
    public static long id(String text, String codeWhenAbsent) {
        if (text == null || !text.matches("[0-9]{1,18}")) throw new NotFound(codeWhenAbsent, String.valueOf(text));
        return Long.parseLong(text);
    }

    @Override
    public int count(Map<String, FilterMeta> filters) {
        return reachable(source.page(new Window(0, 1), null));
    }

    @Override
    public List<T> load(int first, int size, Map<String, SortMeta> sorts, Map<String, FilterMeta> filters) {
        var sort =
                sorts.values().stream().filter(SortMeta::isActive).findFirst().orElse(null);
        var page = source.page(new Window(first, size), sort);
        setRowCount(reachable(page));
        return page.items();
    }

    private static int reachable(Page<?> page) {
        return (int) Math.min(page.total(), Window.FARTHEST);
    }
}
