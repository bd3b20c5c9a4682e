package id.solok.library.discovery.web;

import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the filters in use, each a link that takes it away. */
final class ChosenList {
    private final SearchAddress address;
    private final FacetWords words;
    private final Language language;
    private final Html html = new Html();

    ChosenList(SearchAddress address, FacetWords words, Language language) {
        this.address = address;
        this.words = words;
        this.language = language;
    }

    static Stream<Map.Entry<String, String>> values(SearchAddress address) {
        return Stream.concat(SearchAddress.FILTERS.stream(), Stream.of(SearchAddress.FROM, SearchAddress.TO))
                .flatMap(name -> address.all(name).stream().map(value -> Map.entry(name, value)));
    }

    String html() {
        if (!address.filtered()) return "";
        html.open("ul", "class", "chosen", "aria-label", language.text("discovery.chosen"));
        values(address).forEach(each -> chip(each.getKey(), each.getValue()));
        return html.close().toString();
    }

    private void chip(String name, String value) {
        var link = language.link(address.removing(name, value).toString());
        html.open("li")
                .open("a", "class", "chip", "href", link, "rel", "nofollow")
                .text(words.label(name, value) + " ")
                .icon("i-close")
                .element("span", language.text("discovery.remove-filter"), "class", "hidden-text")
                .close()
                .close();
    }
}
