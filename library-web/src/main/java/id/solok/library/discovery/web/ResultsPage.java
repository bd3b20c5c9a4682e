package id.solok.library.discovery.web;

import id.solok.library.core.web.Language;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchResults;
import id.solok.library.index.SearchHit;
import id.solok.library.index.Sort;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The results of a search; three statements, a fourth for a page beyond the last, which shows the last; room names at
 * most once a minute.
 */
@Named
@RequestScoped
public class ResultsPage {
    @Inject
    private Search search;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    private SearchAddress address;
    private SearchResults results;
    private List<SearchHit> hits;

    /** A choice in the list of orders. */
    public record Order(String value, String label, boolean chosen) {}

    @PostConstruct
    void load() {
        address = SearchAddress.of(request::getParameter);
        results = search.search(address.query());
        hits = results.records();
        if (address.page() > getPages().last()) {
            address = address.onPage(getPages().last());
            hits = search.hits(address.query());
        }
    }

    public String getText() {
        return address.text();
    }

    public SearchAddress getAddress() {
        return address;
    }

    public List<SearchHit> getHits() {
        return hits;
    }

    public long getTotal() {
        return results.total();
    }

    public Pages getPages() {
        return Pages.of(address.page(), results.total());
    }

    /** Whether there are titles beyond the last page. */
    public boolean isCut() {
        return results.total() > getPages().reach();
    }

    public boolean isFiltered() {
        return address.filtered();
    }

    public SearchResults getResults() {
        return results;
    }

    /** Search engines keep plain searches, not every way to narrow them. */
    public boolean isIndexed() {
        return !address.filtered()
                && address.get(SearchAddress.SORT) == null
                && address.page() == 1
                && results.total() > 0;
    }

    public String getHeading() {
        var count = language.number(results.total());
        var key = "discovery.results-" + (results.total() == 1 ? "one" : "many");
        return address.text().isEmpty()
                ? language.text(key, count)
                : language.text(key + "-for", count, address.text());
    }

    public List<Order> getOrders() {
        return Stream.of(Sort.RELEVANCE, Sort.NEWEST, Sort.YEAR, Sort.TITLE)
                .filter(sort -> sort != Sort.RELEVANCE || !address.text().isEmpty())
                .map(sort -> new Order(
                        sort.name().toLowerCase(Locale.ROOT),
                        language.word("discovery.sort", sort),
                        sort == address.sort()
                                || (sort == Sort.NEWEST
                                        && address.sort() == Sort.RELEVANCE
                                        && address.text().isEmpty())))
                .toList();
    }

    /** What the form for the order sends besides. */
    public Map<String, String> getKept() {
        return address.without(SearchAddress.SORT, SearchAddress.PAGE);
    }

    public String page(int number) {
        return language.link(address.onPage(number).toString());
    }
}
