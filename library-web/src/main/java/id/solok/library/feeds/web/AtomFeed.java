package id.solok.library.feeds.web;

import id.solok.library.core.XmlText;
import id.solok.library.core.web.LanguageNames;
import id.solok.library.index.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Writes a feed as OPDS 1.2. */
@RequestScoped
class AtomFeed {
    static final String NAVIGATION = "application/atom+xml;profile=opds-catalog;kind=navigation";
    static final String ACQUISITION = "application/atom+xml;profile=opds-catalog;kind=acquisition";
    static final String OPENSEARCH = "application/opensearchdescription+xml";
    private static final String REL = "http://opds-spec.org/";
    private static final String BEGIN = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/terms/" \
            xmlns:opds="http://opds-spec.org/2010/catalog" xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" \
            xmlns:thr="http://purl.org/syndication/thread/1.0" xml:lang=\"""";

    @Inject
    private FeedLinks links;

    @Inject
    private FeedWords words;

    private final StringBuilder xml = new StringBuilder(32_000);

    String write(Feed feed) {
        xml.append(BEGIN).append(words.code()).append("\">\n");
        head(feed);
        if (feed.hasTitles()) {
            paging(feed);
            for (var group : feed.groups()) for (var choice : group.choices()) facet(group, choice);
            for (var title : feed.titles()) title(title);
        } else {
            for (var entry : feed.entries()) entry(entry, feed.updated());
        }
        return xml.append("</feed>\n").toString();
    }

    private void head(Feed feed) {
        element("id", address(feed.path()));
        element("title", feed.title());
        element("updated", moment(feed.updated()));
        xml.append("<author>");
        element("name", words.library());
        xml.append("</author>\n");
        link("self", feed.hasTitles() ? ACQUISITION : NAVIGATION, address(feed.path()));
        link("start", NAVIGATION, address(""));
        if (!feed.path().isEmpty()) link("up", NAVIGATION, address(""));
        link("search", OPENSEARCH, address("opensearch.xml"));
    }

    private void paging(Feed feed) {
        int page = feed.shelf().page();
        element("opensearch:totalResults", Long.toString(feed.total()));
        element("opensearch:itemsPerPage", Integer.toString(Shelf.SIZE));
        element("opensearch:startIndex", Integer.toString((page - 1) * Shelf.SIZE + 1));
        if (page > 1) page("first", feed, 1);
        if (page > 1) page("previous", feed, Math.min(page - 1, feed.lastPage()));
        if (page < feed.lastPage()) page("next", feed, page + 1);
        if (page < feed.lastPage()) page("last", feed, feed.lastPage());
    }

    private void page(String relation, Feed feed, int number) {
        link(relation, ACQUISITION, address(feed.shelf().onPage(number).path()));
    }

    private void facet(Feed.Group group, Feed.Choice choice) {
        begin(REL + "facet", ACQUISITION, address(choice.path()));
        attribute("title", choice.label());
        attribute("opds:facetGroup", group.name());
        if (choice.chosen()) attribute("opds:activeFacet", "true");
        attribute("thr:count", Long.toString(choice.count()));
        xml.append("/>\n");
    }

    private void entry(Feed.Entry entry, Instant updated) {
        xml.append("<entry>");
        element("title", entry.title());
        element("id", address(entry.path()));
        element("updated", moment(updated));
        xml.append("<content type=\"text\">");
        XmlText.append(xml, entry.text()).append("</content>");
        begin(entry.relation(), entry.shelf() ? ACQUISITION : NAVIGATION, address(entry.path()));
        if (entry.count() != null) attribute("thr:count", entry.count().toString());
        xml.append("/></entry>\n");
    }

    private void title(Feed.Title title) {
        var hit = title.hit();
        xml.append("<entry>");
        element("title", hit.fullTitle());
        element("id", links.identifier(hit));
        for (var author : hit.authors()) {
            xml.append("<author>");
            element("name", author);
            xml.append("</author>");
        }
        element("published", moment(title.dates().created()));
        element("updated", moment(title.dates().updated()));
        described(hit);
        linked(hit);
        xml.append("</entry>\n");
    }

    private void described(SearchHit hit) {
        if (hit.language() != null) element("dc:language", LanguageNames.tag(hit.language()));
        element("dc:publisher", hit.publisher());
        if (hit.year() != null) element("dc:issued", "%04d".formatted(hit.year()));
        for (var isbn : hit.isbns()) element("dc:identifier", "urn:isbn:" + isbn);
        xml.append("<category scheme=\"").append(links.feed(FeedLinks.ATOM, "forms"));
        xml.append('"');
        attribute("term", hit.form());
        xml.append("/>");
        element("summary", words.summary(hit));
    }

    private void linked(SearchHit hit) {
        if (hit.cover() != null) {
            link(REL + "image", "image/jpeg", links.cover(hit, 480));
            link(REL + "image/thumbnail", "image/jpeg", links.cover(hit, 200));
        }
        link("alternate", "text/html", links.page(hit));
        begin(REL + "acquisition/borrow", "text/html", links.page(hit));
        xml.append("><opds:availability status=\"");
        xml.append(hit.available() > 0 ? "available" : "unavailable").append("\"/><opds:copies total=\"");
        xml.append(hit.copies())
                .append("\" available=\"")
                .append(hit.available())
                .append("\"/></link>");
    }

    /** The description of the search, for programs that offer a box. */
    String openSearch() {
        xml.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<OpenSearchDescription xmlns=\"http://a9.com/-/spec/opensearch/1.1/\">");
        element("ShortName", words.text("short-name"));
        element("Description", words.text("search-text"));
        url(ACQUISITION, links.search(FeedLinks.ATOM, "?q={searchTerms}&page={startPage?}"));
        url("application/opds+json", links.search(FeedLinks.JSON, "?q={searchTerms}&page={startPage?}"));
        element("Language", words.code());
        element("InputEncoding", "UTF-8");
        element("OutputEncoding", "UTF-8");
        return xml.append("</OpenSearchDescription>\n").toString();
    }

    private void url(String type, String template) {
        xml.append("<Url");
        attribute("type", type);
        attribute("template", template);
        xml.append("/>");
    }

    private String address(String path) {
        return links.feed(FeedLinks.ATOM, path);
    }

    private void link(String relation, String type, String address) {
        begin(relation, type, address);
        xml.append("/>\n");
    }

    private void begin(String relation, String type, String address) {
        xml.append("<link");
        attribute("rel", relation);
        attribute("type", type);
        attribute("href", address);
    }

    private void attribute(String name, String value) {
        XmlText.append(xml.append(' ').append(name).append("=\""), value).append('"');
    }

    // an element of Atom must be there even when it says nothing
    private void element(String name, String text) {
        if (text == null) return;
        XmlText.append(xml.append('<').append(name).append('>'), text)
                .append("</")
                .append(name)
                .append('>');
    }

    private static String moment(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
