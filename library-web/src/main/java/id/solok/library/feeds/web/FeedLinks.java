package id.solok.library.feeds.web;

import id.solok.library.core.web.PageLinks;
import id.solok.library.index.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** The full addresses in feeds, in the reader's language. */
@RequestScoped
class FeedLinks {
    static final String ATOM = "/opds/v1.2/";
    static final String JSON = "/opds/v2/";

    @Inject
    private PageLinks links;

    @Inject
    private FeedWords words;

    String feed(String version, String path) {
        return links.indonesian(words.link(version + path));
    }

    /** A template for searches; {@code parameters} is what stands behind the question mark. */
    String search(String version, String parameters) {
        return links.indonesian(version + "search" + parameters + (words.code().equals("en") ? "&lang=en" : ""));
    }

    /** The page that shows the title. */
    String page(SearchHit hit) {
        return links.indonesian(words.link("/catalog/" + hit.id()));
    }

    /** What stays the same in every language. */
    String identifier(SearchHit hit) {
        return links.indonesian("/catalog/" + hit.id());
    }

    /** An uploaded cover of this width, 200 or 480. */
    String cover(SearchHit hit, int width) {
        return links.indonesian("/covers/" + hit.id() + "/" + hit.cover() + "/" + width + ".jpg");
    }
}
