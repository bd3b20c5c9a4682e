package id.solok.library.catalog.web;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Pages;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchTerms;
import id.solok.library.index.FacetValue;
import id.solok.library.index.SearchHit;
import id.solok.library.index.Sort;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.primefaces.model.SortMeta;

/** The catalogue as staff search it; words, filters and order stand in the address. */
@Named
@ViewScoped
public class RecordsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Search search;

    @Inject
    private HttpServletRequest request;

    private final Pages<SearchHit> records = new Pages<>(this::page);
    private SearchTerms terms = SearchTerms.words(null);
    private Sort sort = Sort.RELEVANCE;
    private transient Map<String, List<FacetValue>> counts;

    public void open() {
        terms = SearchTerms.of(request::getParameterValues);
        sort = Sort.of(String.valueOf(request.getParameter("sort")));
    }

    private Page<SearchHit> page(Window window, SortMeta column) {
        var found = search.search(terms.query().window(window).sort(order(column)));
        return new Page<>(found.records(), found.total());
    }

    private Sort order(SortMeta column) {
        if (column == null) return sort;
        boolean up = column.getOrder().isAscending();
        return switch (column.getField()) {
            case "title" -> up ? Sort.TITLE : Sort.TITLE_BACKWARDS;
            case "year" -> up ? Sort.OLDEST : Sort.YEAR;
            case "classNumber" -> up ? Sort.CLASS : Sort.CLASS_BACKWARDS;
            default -> sort;
        };
    }

    /** The values of every facet with their numbers, under the facets' names. */
    public Map<String, List<FacetValue>> getCounts() {
        if (counts == null)
            counts = search.search(terms.query().window(0, 1).countAll()).facets();
        return counts;
    }

    public Pages<SearchHit> getRecords() {
        return records;
    }

    public long getTotal() {
        return records.total();
    }

    /** More was found than the table leafs through. */
    public boolean isTooMany() {
        return getTotal() > Window.FARTHEST;
    }

    public SearchTerms getTerms() {
        return terms;
    }

    public String getText() {
        return terms.first("q");
    }

    public Sort getSort() {
        return sort;
    }

    public boolean isFiltered() {
        return !terms.empty();
    }

    /** The search as the parameters of another page's address. */
    public String getQuery() {
        return query(terms);
    }

    static String query(SearchTerms terms) {
        return terms.each()
                .map(each -> each.getKey() + "=" + Language.encoded(each.getValue()))
                .collect(Collectors.joining("&"));
    }
}
