package id.solok.library.discovery.web;

import id.solok.library.catalog.web.Covers;
import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import id.solok.library.index.SearchHit;
import java.util.List;

/** Writes the titles of a result. */
final class HitList {
    private final Covers covers;
    private final Language language;
    private final Html html = new Html();

    HitList(Covers covers, Language language) {
        this.covers = covers;
        this.language = language;
    }

    String of(List<SearchHit> hits) {
        html.open("ol", "class", "results");
        hits.forEach(this::hit);
        return html.close().toString();
    }

    private void hit(SearchHit hit) {
        var link = language.link("/catalog/" + hit.id());
        html.open("li", "class", "result");
        cover(hit);
        html.open("div")
                .open("h2")
                .element("a", hit.fullTitle(), "href", link)
                .close()
                .element("p", hit.byline());
        facts(hit);
        stock(hit);
        html.close().close();
    }

    private void cover(SearchHit hit) {
        var picture = covers.url(hit);
        html.open("div", "class", "cover " + covers.of(hit.classNumber()), "aria-hidden", "true")
                .element("span", hit.title(), "class", "cover-title")
                .element("span", hit.byline(), "class", "cover-author");
        if (picture != null) html.single("img", "src", picture, "alt", "", "loading", "lazy");
        html.close();
    }

    private void facts(SearchHit hit) {
        html.open("p", "class", "result-facts");
        if (hit.year() != null) html.element("span", hit.year().toString());
        if (hit.publisher() != null) html.element("span", hit.publisher());
        html.element("span", language.word("form", hit.form()));
        if (hit.editions() > 1)
            html.open("span")
                    .element(
                            "a",
                            language.text("discovery.editions", hit.editions()),
                            "href",
                            language.link("/catalog/" + hit.id()) + "#edisi")
                    .close();
        html.close();
    }

    private void stock(SearchHit hit) {
        html.open("p", "class", "result-stock");
        if (hit.copies() == 0) badge("badge-none", "i-minus", language.text("catalog.no-copies"));
        else if (hit.available() == 0) badge("badge-out", "i-clock", language.text("catalog.none-available"));
        else badge("badge-in", "i-check", language.text("catalog.available-of", hit.available(), hit.copies()));
        if (hit.callNumber() != null)
            html.open("span", "class", "callno")
                    .element("span", language.text("catalog.call-number") + " ", "class", "hidden-text")
                    .text(hit.callNumber())
                    .close();
        html.close();
    }

    private void badge(String style, String icon, String words) {
        html.open("span", "class", "badge " + style).icon(icon).text(words).close();
    }
}
