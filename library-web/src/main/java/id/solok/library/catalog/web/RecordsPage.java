package id.solok.library.catalog.web;

import id.solok.library.catalog.Form;
import id.solok.library.core.Page;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Pages;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.index.Facet;
import id.solok.library.index.SearchHit;
import id.solok.library.index.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.primefaces.model.SortMeta;

/** The catalogue as staff search it; words and filters stand in the address. */
@Named
@ViewScoped
public class RecordsPage implements Serializable {
    private static final long serialVersionUID = 1;

    private static final List<String> LANGUAGES =
            List.of("ind", "min", "eng", "ara", "jav", "sun", "ban", "may", "dut", "jpn", "chi", "kor", "fre", "ger");

    @Inject
    private Search search;

    private final Pages<SearchHit> records = new Pages<>(this::page);
    private String text;
    private String form;
    private String language;
    private boolean available;
    private long total;

    public void open() {
        total = search.search(query(new Window(0, 1), null)).total();
    }

    private Page<SearchHit> page(Window window, SortMeta sort) {
        return new Page<>(search.hits(query(window, sort)), total);
    }

    private SearchQuery query(Window window, SortMeta sort) {
        return SearchQuery.words(text, window)
                .filter(Facet.FORM, form)
                .filter(Facet.LANGUAGE, language)
                .filter(Facet.AVAILABLE, available ? "true" : null)
                .sort(order(sort));
    }

    private static Sort order(SortMeta sort) {
        if (sort == null) return Sort.RELEVANCE;
        boolean up = sort.getOrder().isAscending();
        return switch (sort.getField()) {
            case "title" -> up ? Sort.TITLE : Sort.TITLE_BACKWARDS;
            case "year" -> up ? Sort.OLDEST : Sort.YEAR;
            case "classNumber" -> up ? Sort.CLASS : Sort.CLASS_BACKWARDS;
            default -> Sort.RELEVANCE;
        };
    }

    public Pages<SearchHit> getRecords() {
        return records;
    }

    public long getTotal() {
        return total;
    }

    /** More was found than the table leafs through. */
    public boolean isTooMany() {
        return total > Window.FARTHEST;
    }

    public Form[] getForms() {
        return Form.values();
    }

    /** Languages that a library in Indonesia is asked for, and the one searched for. */
    public Set<String> getLanguages() {
        Set<String> codes = new LinkedHashSet<>(LANGUAGES);
        if (language != null) codes.add(language);
        return codes;
    }

    /** The search as the parameters of another page's address. */
    public String getQuery() {
        return "q=" + encoded(text) + "&form=" + encoded(form) + "&language=" + encoded(language)
                + (available ? "&available=true" : "");
    }

    private static String encoded(String value) {
        return value == null ? "" : Language.encoded(value);
    }

    public boolean isFiltered() {
        return text != null || form != null || language != null || available;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = Text.clean(newText);
    }

    public String getForm() {
        return form;
    }

    public void setForm(String newForm) {
        form = Text.clean(newForm);
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String newLanguage) {
        language = Text.clean(newLanguage);
    }

    public boolean isAvailable() {
        return available;
    }

    public void setAvailable(boolean newAvailable) {
        available = newAvailable;
    }
}
