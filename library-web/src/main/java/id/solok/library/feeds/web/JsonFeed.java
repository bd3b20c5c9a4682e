package id.solok.library.feeds.web;

import id.solok.library.core.web.LanguageNames;
import id.solok.library.index.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.json.stream.JsonGeneratorFactory;
import java.io.StringWriter;
import java.time.temporal.ChronoUnit;
import java.util.Map;

/** Writes a feed as OPDS 2.0. */
@RequestScoped
class JsonFeed {
    static final String TYPE = "application/opds+json";
    private static final String PUBLICATION = "http://schema.org/Book";
    private static final String BORROW = "http://opds-spec.org/acquisition/borrow";
    private static final JsonGeneratorFactory GENERATORS = Json.createGeneratorFactory(Map.of());

    @Inject
    private FeedLinks links;

    @Inject
    private FeedWords words;

    private final StringWriter text = new StringWriter(32_000);
    private final JsonGenerator json = GENERATORS.createGenerator(text);

    String write(Feed feed) {
        json.writeStartObject();
        metadata(feed);
        links(feed);
        if (feed.hasTitles()) {
            facets(feed);
            json.writeStartArray("publications");
            for (var title : feed.titles()) title(title);
            json.writeEnd();
        } else {
            json.writeStartArray("navigation");
            for (var entry : feed.entries()) entry(entry);
            json.writeEnd();
        }
        json.writeEnd().close();
        return text.toString();
    }

    private void metadata(Feed feed) {
        json.writeStartObject("metadata")
                .write("title", feed.title())
                .write(
                        "modified",
                        feed.updated().truncatedTo(ChronoUnit.SECONDS).toString());
        if (feed.hasTitles())
            json.write("numberOfItems", feed.total())
                    .write("itemsPerPage", Shelf.SIZE)
                    .write("currentPage", feed.shelf().page());
        json.writeEnd();
    }

    private void links(Feed feed) {
        json.writeStartArray("links");
        link("self", TYPE, address(feed.path())).writeEnd();
        link("start", TYPE, address("")).writeEnd();
        link("search", TYPE, links.search(FeedLinks.JSON, words.code().equals("en") ? "{?q,page,lang}" : "{?q,page}"))
                .write("templated", true)
                .writeEnd();
        if (feed.hasTitles()) paging(feed);
        json.writeEnd();
    }

    private void paging(Feed feed) {
        int page = feed.shelf().page();
        if (page > 1) page("first", feed, 1);
        if (page > 1) page("previous", feed, Math.min(page - 1, feed.lastPage()));
        if (page < feed.lastPage()) page("next", feed, page + 1);
        if (page < feed.lastPage()) page("last", feed, feed.lastPage());
    }

    private void page(String relation, Feed feed, int number) {
        link(relation, TYPE, address(feed.shelf().onPage(number).path())).writeEnd();
    }

    private void facets(Feed feed) {
        if (feed.groups().isEmpty()) return;
        json.writeStartArray("facets");
        for (var group : feed.groups()) {
            json.writeStartObject();
            json.writeStartObject("metadata").write("title", group.name()).writeEnd();
            json.writeStartArray("links");
            for (var choice : group.choices()) choice(choice);
            json.writeEnd().writeEnd();
        }
        json.writeEnd();
    }

    private void choice(Feed.Choice choice) {
        json.writeStartObject();
        if (choice.chosen()) json.write("rel", "self");
        json.write("type", TYPE).write("href", address(choice.path())).write("title", choice.label());
        count(choice.count());
        json.writeEnd();
    }

    private void count(long count) {
        json.writeStartObject("properties").write("numberOfItems", count).writeEnd();
    }

    private void entry(Feed.Entry entry) {
        link(entry.relation(), TYPE, address(entry.path())).write("title", entry.title());
        if (entry.count() != null) count(entry.count());
        json.writeEnd();
    }

    private void title(Feed.Title title) {
        var hit = title.hit();
        json.writeStartObject();
        json.writeStartObject("metadata").write("@type", PUBLICATION).write("identifier", identifier(hit));
        text("title", hit.title());
        text("subtitle", hit.subtitle());
        described(title);
        json.writeEnd();
        json.writeStartArray("links");
        link("alternate", "text/html", links.page(hit)).writeEnd();
        borrow(hit);
        json.writeEnd();
        images(hit);
        json.writeEnd();
    }

    private void described(Feed.Title title) {
        var hit = title.hit();
        json.writeStartArray("author");
        hit.authors().forEach(json::write);
        json.writeEnd();
        text("publisher", hit.publisher());
        if (hit.year() != null) json.write("published", "%04d".formatted(hit.year()));
        if (hit.language() != null) json.write("language", LanguageNames.tag(hit.language()));
        text("description", words.summary(hit));
        json.write(
                "modified",
                title.dates().updated().truncatedTo(ChronoUnit.SECONDS).toString());
    }

    private String identifier(SearchHit hit) {
        return hit.isbns().isEmpty()
                ? links.identifier(hit)
                : "urn:isbn:" + hit.isbns().get(0);
    }

    private void borrow(SearchHit hit) {
        link(BORROW, "text/html", links.page(hit));
        json.writeStartObject("properties");
        json.writeStartObject("availability")
                .write("state", hit.available() > 0 ? "available" : "unavailable")
                .writeEnd();
        json.writeStartObject("copies")
                .write("total", hit.copies())
                .write("available", hit.available())
                .writeEnd();
        json.writeEnd().writeEnd();
    }

    private void images(SearchHit hit) {
        if (hit.cover() == null) return;
        json.writeStartArray("images");
        for (int width : new int[] {480, 200})
            json.writeStartObject()
                    .write("href", links.cover(hit, width))
                    .write("type", "image/jpeg")
                    .write("width", width)
                    .writeEnd();
        json.writeEnd();
    }

    private void text(String name, String value) {
        if (value != null) json.write(name, value);
    }

    private String address(String path) {
        return links.feed(FeedLinks.JSON, path);
    }

    private JsonGenerator link(String relation, String type, String address) {
        return json.writeStartObject()
                .write("rel", relation)
                .write("type", type)
                .write("href", address);
    }
}
