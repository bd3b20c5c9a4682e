package id.solok.library.discovery.web;

import id.solok.library.core.Window;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchHit;
import id.solok.library.discovery.SearchQuery;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The titles that came last into the catalogue, for the home page; one statement, with the opening hours two. */
@Named
@RequestScoped
public class NewArrivals {
    private static final int SHOWN = 6;

    @Inject
    private Search search;

    private List<SearchHit> titles;

    @PostConstruct
    void load() {
        var newest = new SearchQuery("", null, null, null, null, false, SearchQuery.Sort.NEWEST, new Window(0, SHOWN));
        titles = search.hits(newest);
    }

    public List<SearchHit> getTitles() {
        return titles;
    }
}
