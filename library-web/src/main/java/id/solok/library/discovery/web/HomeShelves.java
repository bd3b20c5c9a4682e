package id.solok.library.discovery.web;

import id.solok.library.catalog.web.Covers;
import id.solok.library.core.web.Language;
import id.solok.library.discovery.Search;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** New and much-lent titles for the home page, as HTML; no statement. */
@Named
@RequestScoped
public class HomeShelves {
    private static final int SHOWN = 6;

    @Inject
    private Search search;

    @Inject
    private Covers covers;

    @Inject
    private Language language;

    private String newest;
    private String popular;

    @PostConstruct
    void load() {
        var shelf = new TitleShelf(covers, language);
        newest = shelf.of(search.newest(SHOWN), "baru");
        popular = shelf.of(search.popular(SHOWN), "populer");
    }

    public String getNewest() {
        return newest;
    }

    public String getPopular() {
        return popular;
    }
}
