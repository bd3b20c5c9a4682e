package id.solok.library.discovery.web;

import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** The row of page numbers: first, last, and the ones around the present; 0 stands for a gap. */
public record Pages(int present, int last) {
    static Pages of(int present, long total) {
        long pages = (total + SearchAddress.PAGE_SIZE - 1) / SearchAddress.PAGE_SIZE;
        return new Pages(present, (int) Math.max(1, Math.min(pages, SearchAddress.LAST_PAGE)));
    }

    /** How many titles can be paged through at most. */
    public int reach() {
        return last * SearchAddress.PAGE_SIZE;
    }

    public List<Integer> numbers() {
        List<Integer> numbers = new ArrayList<>();
        for (int number : new int[] {1, present - 1, present, present + 1, last}) {
            int before = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
            if (number <= before || number > last) continue;
            if (number > before + 1) numbers.add(0);
            numbers.add(number);
        }
        return numbers;
    }

    /** The row as HTML; nothing for a single page. */
    String html(Language language, IntFunction<String> addresses) {
        if (last == 1) return "";
        var html = new Html();
        html.open("nav", "class", "pages", "aria-label", language.text("discovery.pages"))
                .open("ul");
        if (present > 1) link(html, language, addresses, present - 1, "prev", language.text("discovery.previous"));
        for (int number : numbers()) {
            if (number == 0)
                html.open("li").element("span", "…", "class", "gap").close();
            else if (number == present)
                html.open("li")
                        .element("span", Integer.toString(number), "aria-current", "page")
                        .close();
            else link(html, language, addresses, number, null, null);
        }
        if (present < last) link(html, language, addresses, present + 1, "next", language.text("discovery.next"));
        return html.close().close().toString();
    }

    private static void link(
            Html html, Language language, IntFunction<String> addresses, int number, String rel, String words) {
        var label = words == null ? language.text("discovery.page", number) : null;
        html.open("li")
                .element(
                        "a",
                        words == null ? Integer.toString(number) : words,
                        "href",
                        language.link(addresses.apply(number)),
                        "rel",
                        rel,
                        "aria-label",
                        label)
                .close();
    }
}
