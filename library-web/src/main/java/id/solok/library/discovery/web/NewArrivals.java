package id.solok.library.discovery.web;

import id.solok.library.discovery.Search;
import id.solok.library.index.SearchHit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The titles that came last into the catalogue, for the home page; no statement. */
@Named
@RequestScoped
public class NewArrivals {
    private static final int SHOWN = 6;

    @Inject
    private Search search;

    private List<SearchHit> titles;

    @PostConstruct
    void load() {
        titles = search.newest(SHOWN);
    }

    public List<SearchHit> getTitles() {
        return titles;
    }
}
