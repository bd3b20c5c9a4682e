package id.solok.library.discovery.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.core.XmlText;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.PageLinks;
import id.solok.library.core.web.ReadingServlet;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.index.SearchHit;
import id.solok.library.index.Sort;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Any search as RSS 2.0, the newest titles first; the parameters are those of the results page. */
@WebServlet("/catalog/rss")
public class SearchFeed extends ReadingServlet {
    private static final long serialVersionUID = 1;
    private static final int SHOWN = 50;
    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>
            """;

    @Inject
    private transient Search search;

    @Inject
    private transient Catalog catalog;

    @Inject
    private transient Language language;

    @Inject
    private transient PageLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var address = SearchAddress.of(request::getParameterValues).onPage(1);
        send(response, "application/rss+xml", feed(address));
    }

    private String feed(SearchAddress address) {
        var xml = new StringBuilder(16_000).append(BEGIN);
        var hits = search.search(newest(address.query())).records();
        var dates = catalog.dates(hits.stream().map(SearchHit::id).toList());
        head(xml, address);
        for (var hit : hits)
            // what was deleted just now is no longer there
            if (dates.containsKey(hit.id())) item(xml, hit, dates.get(hit.id()).created());
        return xml.append("</channel></rss>\n").toString();
    }

    // each record by itself and as it was asked, since a program reads this, not a person who mistyped
    private static SearchQuery newest(SearchQuery asked) {
        var query = SearchQuery.all().text(asked.text()).clause(asked.clause());
        for (var filter : asked.filters().entrySet()) query = query.filter(filter.getKey(), filter.getValue());
        return query.sort(Sort.NEWEST).window(0, SHOWN);
    }

    private void head(StringBuilder xml, SearchAddress address) {
        var site = language.text("site.name");
        element(xml, "title", address.text().isEmpty() ? site : address.text() + " – " + site);
        element(xml, "link", links.indonesian(language.link(address.toString())));
        element(xml, "description", language.text("feeds.rss-text"));
        element(xml, "language", language.getCode());
        var parameters = address.parameters();
        var self = "/catalog/rss" + (parameters.isEmpty() ? "" : "?" + parameters);
        XmlText.append(xml.append("<atom:link rel=\"self\" type=\"application/rss+xml\" href=\""), own(self));
        xml.append("\"/>\n");
    }

    private void item(StringBuilder xml, SearchHit hit, Instant created) {
        xml.append("<item>");
        element(xml, "title", hit.fullTitle());
        element(xml, "link", own("/catalog/" + hit.id()));
        XmlText.append(xml.append("<guid isPermaLink=\"true\">"), links.indonesian("/catalog/" + hit.id()))
                .append("</guid>");
        element(xml, "pubDate", DateTimeFormatter.RFC_1123_DATE_TIME.format(created.atOffset(ZoneOffset.UTC)));
        for (var author : hit.authors()) element(xml, "dc:creator", author);
        element(xml, "category", language.word("form", hit.form()));
        element(xml, "description", description(hit));
        xml.append("</item>\n");
    }

    private static String description(SearchHit hit) {
        return Stream.of(hit.byline(), hit.publisher(), hit.year(), hit.callNumber())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    private String own(String address) {
        return links.indonesian(language.link(address));
    }

    private static void element(StringBuilder xml, String name, String text) {
        XmlText.append(xml.append('<').append(name).append('>'), text)
                .append("</")
                .append(name)
                .append('>');
    }
}
