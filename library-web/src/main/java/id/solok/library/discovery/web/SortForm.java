package id.solok.library.discovery.web;

import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import id.solok.library.index.Sort;
import java.util.List;
import java.util.Locale;

/** Writes the fields of the form that chooses the order. */
final class SortForm {
    private static final List<Sort> ORDERS =
            List.of(Sort.RELEVANCE, Sort.NEWEST, Sort.POPULAR, Sort.YEAR, Sort.OLDEST, Sort.TITLE, Sort.CLASS);

    private final SearchAddress address;
    private final Language language;
    private final Html html = new Html();

    SortForm(SearchAddress address, Language language) {
        this.address = address;
        this.language = language;
    }

    String fields() {
        if (language.isEnglish()) hidden("lang", "en");
        address.without(SearchAddress.SORT, SearchAddress.PAGE).forEach(kept -> hidden(kept.getKey(), kept.getValue()));
        html.element("label", language.text("discovery.sort"), "for", "sort")
                .open("select", "id", "sort", "name", "sort");
        ORDERS.forEach(this::order);
        return html.close()
                .element("button", language.text("discovery.apply"), "class", "button button-quiet", "type", "submit")
                .toString();
    }

    private void hidden(String name, String value) {
        html.single("input", "type", "hidden", "name", name, "value", value);
    }

    private void order(Sort sort) {
        boolean nothingTyped = address.text().isEmpty();
        if (sort == Sort.RELEVANCE && nothingTyped) return;
        boolean chosen =
                sort == address.sort() || sort == Sort.NEWEST && nothingTyped && address.sort() == Sort.RELEVANCE;
        html.element(
                "option",
                language.word("discovery.sort", sort),
                "value",
                sort.name().toLowerCase(Locale.ROOT),
                "selected",
                chosen ? "selected" : null);
    }
}
