package id.solok.library.discovery.web;

import id.solok.library.catalog.web.Covers;
import id.solok.library.core.web.Language;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchResults;
import id.solok.library.index.Facet;
import id.solok.library.index.SearchIndex;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** The results of a search; no statement, but room names at most once a minute. */
@Named
@RequestScoped
public class ResultsPage {
    private static final Set<Facet> COUNTED = SearchAddress.FILTERS.stream()
            .map(name -> Facet.of(name).orElseThrow())
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Facet.class)));

    @Inject
    private Search search;

    @Inject
    private SearchIndex index;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private FacetWords words;

    @Inject
    private Covers covers;

    private SearchAddress address;
    private SearchResults results;
    private Pages pages;

    @PostConstruct
    void load() {
        address = SearchAddress.of(request::getParameterValues);
        results = search.search(address.query().count(COUNTED));
        pages = Pages.of(address.page(), results.works());
        if (address.page() <= pages.last()) return;
        address = address.onPage(pages.last());
        results = search.search(address.query().count(COUNTED));
        pages = Pages.of(address.page(), results.works());
    }

    public SearchAddress getAddress() {
        return address;
    }

    public String getText() {
        return address.text();
    }

    public SearchResults getResults() {
        return results;
    }

    public long getTotal() {
        return results.total();
    }

    /** Whether the index is still being built for the first time, so that titles are missing. */
    public boolean isIncomplete() {
        return !index.complete();
    }

    /** Whether there are titles beyond the last page. */
    public boolean isCut() {
        return results.works() > pages.reach();
    }

    public int getReach() {
        return pages.reach();
    }

    /** Search engines keep plain searches, not every way to narrow them. */
    public boolean isIndexed() {
        return address.plain() && results.total() > 0;
    }

    public String getHeading() {
        var count = language.number(results.total());
        var key = "discovery.results-" + (results.total() == 1 ? "one" : "many");
        if (address.text().isEmpty()) return language.text(key, count);
        return language.text(key + "-for", count, results.used() ? results.spelling() : address.text());
    }

    /** The search in the better spelling. */
    public String getBetter() {
        return language.link(
                address.with(SearchAddress.TEXT, results.spelling()).toString());
    }

    /** The search for the words exactly as they were typed. */
    public String getExact() {
        return language.link(address.with(SearchAddress.EXACT, "1").toString());
    }

    public String getRss() {
        var parameters = address.onPage(1).parameters();
        return language.link(parameters.isEmpty() ? "/catalog/rss" : "/catalog/rss?" + parameters);
    }

    /** The fields that choose the order, as HTML. */
    public String getSorting() {
        return new SortForm(address, language).fields();
    }

    /** The facets as HTML. */
    public String getFacets() {
        return new FacetPanel(address, words, language).of(results.facets());
    }

    /** The filters in use as HTML, also those that leave nothing over. */
    public String getChosen() {
        return new ChosenList(address, words, language).html();
    }

    public int getChosenCount() {
        return (int) ChosenList.values(address).count();
    }

    /** The titles as HTML. */
    public String getHits() {
        return new HitList(covers, language).of(results.records());
    }

    /** The row of page numbers as HTML. */
    public String getPageRow() {
        return pages.html(language, number -> address.onPage(number).toString());
    }
}
