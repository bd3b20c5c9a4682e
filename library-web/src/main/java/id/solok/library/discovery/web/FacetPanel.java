package id.solok.library.discovery.web;

import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import id.solok.library.index.FacetValue;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Writes the ways to narrow a result, each a link that adds a value or takes it away again. */
final class FacetPanel {
    private static final int SHOWN = 10;
    private static final int FIRST = 6;

    private final SearchAddress address;
    private final FacetWords words;
    private final Language language;
    private final Html html = new Html();

    FacetPanel(SearchAddress address, FacetWords words, Language language) {
        this.address = address;
        this.words = words;
        this.language = language;
    }

    String of(Map<String, List<FacetValue>> facets) {
        for (var name : SearchAddress.FILTERS) {
            var values = values(name, facets.getOrDefault(name, List.of()));
            if (values.isEmpty() && !isYears(name)) continue;
            html.open("section", "class", "facet").element("h2", language.word("discovery", "facet-" + name));
            if (isYears(name)) years();
            choices(name, values);
            html.close();
        }
        return html.toString();
    }

    private static boolean isYears(String name) {
        return name.equals("decade");
    }

    private void choices(String name, List<FacetValue> values) {
        var adding = language.link(address.removing(SearchAddress.PAGE, address.get(SearchAddress.PAGE))
                .toString());
        var prefix = adding + (adding.indexOf('?') < 0 ? "?" : "&") + name + "=";
        if (!values.isEmpty()) html.open("ul");
        for (int at = 0; at < values.size(); at++) {
            if (at == FIRST) more(values.size() - FIRST);
            choice(name, values.get(at), prefix);
        }
        if (values.size() > FIRST) html.close().close().close();
        if (!values.isEmpty()) html.close();
    }

    // the rest is there and out of the way
    private void more(int number) {
        html.open("li")
                .open("details", "class", "facet-more")
                .element("summary", language.text("discovery.facet-more", number))
                .open("ul");
    }

    private void choice(String name, FacetValue value, String prefix) {
        boolean chosen = address.has(name, value.value());
        var link = chosen
                ? language.link(address.removing(name, value.value()).toString())
                : prefix + Language.encoded(value.value());
        html.open("li")
                .open("a", "href", link, "rel", "nofollow", "aria-current", chosen ? "true" : null)
                .open("span")
                .text(words.label(name, value.value()));
        if (chosen) html.element("span", ", " + language.text("discovery.remove-filter"), "class", "hidden-text");
        html.close()
                .element("span", language.number(value.count()), "class", "count")
                .close()
                .close();
    }

    private void years() {
        html.open("form", "class", "years", "action", "/catalog", "method", "get");
        if (language.isEnglish()) hidden("lang", "en");
        address.without(SearchAddress.FROM, SearchAddress.TO, SearchAddress.PAGE)
                .forEach(kept -> hidden(kept.getKey(), kept.getValue()));
        year(SearchAddress.FROM);
        year(SearchAddress.TO);
        html.element("button", language.text("discovery.apply"), "class", "button button-quiet", "type", "submit")
                .close();
    }

    private void hidden(String name, String value) {
        html.single("input", "type", "hidden", "name", name, "value", value);
    }

    private void year(String name) {
        var id = "year-" + name;
        html.element("label", language.text("discovery.year-" + name), "for", id)
                .single(
                        "input",
                        "id",
                        id,
                        "name",
                        name,
                        "inputmode",
                        "numeric",
                        "maxlength",
                        "4",
                        "pattern",
                        "[0-9]{1,4}",
                        "size",
                        "4",
                        "value",
                        address.get(name));
    }

    private static List<FacetValue> values(String name, List<FacetValue> counted) {
        var values = counted.stream().filter(value -> FacetWords.isKnown(name, value.value()));
        return switch (name) {
            case "decade" ->
                values.limit(SHOWN)
                        .sorted(Comparator.comparing(FacetValue::value).reversed())
                        .toList();
            case "class" ->
                values.sorted(Comparator.comparing(FacetValue::value)).toList();
            default -> values.limit(SHOWN).toList();
        };
    }
}
