package id.solok.library.discovery.web;

import id.solok.library.core.Text;
import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import id.solok.library.discovery.Heading;
import id.solok.library.discovery.Search;
import id.solok.library.index.Facet;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** Subjects or authors in alphabetical order from any beginning, each leading to its titles; no statement. */
@Named
@RequestScoped
public class HeadingList {
    private static final int SHOWN = 50;
    private static final int LONGEST = 100;
    private static final String AUTHORS = "/catalog/browse/authors";
    private static final String SUBJECTS = "/catalog/browse/subjects";

    @Inject
    private Search search;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    private Facet facet;
    private String from;
    private List<Heading> found;

    @PostConstruct
    void load() {
        var asked = String.valueOf(request.getAttribute(RequestDispatcher.FORWARD_PATH_INFO));
        facet = asked.endsWith("/authors") ? Facet.AUTHOR : Facet.SUBJECT;
        var given = Text.cleanOrEmpty(request.getParameter("from"));
        from = Text.cleanOrEmpty(given.substring(0, Math.min(given.length(), LONGEST)));
        found = search.headings(facet, from, SHOWN + 1);
    }

    public String getFrom() {
        return from;
    }

    public String getPath() {
        return facet == Facet.AUTHOR ? AUTHORS : SUBJECTS;
    }

    public String getAddress() {
        return from.isEmpty() ? getPath() : getPath() + "?from=" + Language.encoded(from);
    }

    public String getTitle() {
        return language.text(facet == Facet.AUTHOR ? "discovery.by-author" : "discovery.by-subject");
    }

    /** The letters, the list and the way on, as HTML. */
    public String getHtml() {
        var html = new Html();
        letters(html);
        if (found.isEmpty())
            return html.element("p", language.text("discovery.list-ends")).toString();
        html.open("ul", "class", "headings");
        found.stream().limit(SHOWN).forEach(heading -> heading(html, heading));
        html.close();
        if (found.size() > SHOWN) next(html, found.get(SHOWN).text());
        return html.toString();
    }

    private void letters(Html html) {
        html.open("nav", "class", "letters", "aria-label", language.text("discovery.letters"))
                .open("ul");
        for (char letter = 'A'; letter <= 'Z'; letter++)
            html.open("li")
                    .element("a", String.valueOf(letter), "href", language.link(getPath() + "?from=" + letter))
                    .close();
        html.close().close();
    }

    private void heading(Html html, Heading heading) {
        var link = "/catalog?" + facet.code() + "=" + Language.encoded(heading.text());
        html.open("li")
                .element("a", heading.text(), "href", language.link(link))
                .text(" ")
                .element("span", language.number(heading.count()), "class", "count")
                .close();
    }

    private void next(Html html, String text) {
        html.open("nav", "class", "pages", "aria-label", language.text("discovery.pages"))
                .open("ul")
                .open("li")
                .element(
                        "a",
                        language.text("discovery.next"),
                        "href",
                        language.link(getPath() + "?from=" + Language.encoded(text)),
                        "rel",
                        "next")
                .close()
                .close()
                .close();
    }
}
