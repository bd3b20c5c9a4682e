package id.solok.library.discovery.web;

import id.solok.library.catalog.web.Covers;
import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import id.solok.library.index.SearchHit;
import java.util.List;

/** Writes a row of covers. */
final class TitleShelf {
    private final Covers covers;
    private final Language language;

    TitleShelf(Covers covers, Language language) {
        this.covers = covers;
        this.language = language;
    }

    /** The row under the heading with this id; nothing without titles. */
    String of(List<SearchHit> titles, String headingId) {
        if (titles.isEmpty()) return "";
        var html = new Html();
        html.open("ul", "class", "shelf", "tabindex", "0", "aria-labelledby", headingId);
        titles.forEach(title -> title(html, title));
        return html.close().toString();
    }

    private void title(Html html, SearchHit title) {
        var picture = covers.url(title);
        html.open("li")
                .open("a", "href", language.link("/catalog/" + title.id()))
                .open("span", "class", "cover " + covers.of(title.classNumber()), "aria-hidden", "true")
                .element("span", title.title(), "class", "cover-title")
                .element("span", title.byline(), "class", "cover-author");
        if (picture != null) html.single("img", "src", picture, "alt", "", "loading", "lazy");
        html.close()
                .element("span", title.fullTitle(), "class", "shelf-title")
                .element("span", title.byline(), "class", "shelf-author")
                .close()
                .close();
    }
}
