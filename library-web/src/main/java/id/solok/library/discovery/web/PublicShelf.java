package id.solok.library.discovery.web;

import id.solok.library.catalog.web.RoomNames;
import id.solok.library.core.Text;
import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import id.solok.library.holdings.ShelfPlace;
import id.solok.library.holdings.ShelfStretch;
import id.solok.library.holdings.ShelfWalk;
import id.solok.library.holdings.Stock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** A walk along the shelf of a room, back and on; one statement, room names at most once a minute. */
@Named
@RequestScoped
public class PublicShelf {
    @Inject
    private Stock stock;

    @Inject
    private RoomNames roomNames;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    private ShelfWalk walk;
    private ShelfStretch stretch;

    @PostConstruct
    void load() {
        var asked = Text.cleanOrEmpty(request.getParameter("room"));
        var codes = roomNames.codes();
        var room = codes.contains(asked) || codes.isEmpty() ? asked : codes.get(0);
        walk = new ShelfWalk(room, request.getParameter("from"), copy("at"), copy("before"));
        stretch = stock.along(walk);
    }

    private Long copy(String name) {
        var value = request.getParameter(name);
        return value != null && value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
    }

    public String getFrom() {
        return walk.from();
    }

    public String getRoomName() {
        return roomNames.of(walk.room(), language.getLocale());
    }

    public String getAddress() {
        return "/catalog/shelf?room=" + Language.encoded(walk.room());
    }

    /** The choice of a room, as HTML. */
    public String getRooms() {
        var html = new Html().open("select", "id", "room", "name", "room");
        for (var code : roomNames.codes())
            html.element(
                    "option",
                    roomNames.of(code, language.getLocale()),
                    "value",
                    code,
                    "selected",
                    code.equals(walk.room()) ? "selected" : null);
        return html.close().toString();
    }

    /** The books as they stand, and the ways back and on, as HTML. */
    public String getHtml() {
        var html = new Html();
        if (stretch.places().isEmpty())
            return html.element("p", language.text("discovery.list-ends")).toString();
        html.open("ol", "class", "walk");
        ShelfPlace before = null;
        for (var place : stretch.places()) {
            place(html, place, before);
            before = place;
        }
        html.close();
        ways(html);
        return html.toString();
    }

    // a second copy beside the first is said by its state alone
    private void place(Html html, ShelfPlace place, ShelfPlace before) {
        boolean again = before != null
                && before.recordId() == place.recordId()
                && before.callNumber().equals(place.callNumber());
        html.open("li", "class", again ? "again" : null)
                .element("span", place.callNumber(), "class", "callno")
                .open("span", "class", "walk-title")
                .element("a", place.title(), "href", language.link("/catalog/" + place.recordId()));
        if (!place.authors().isEmpty())
            html.text(" ").element("span", place.authors().replace("\n", "; "), "class", "muted");
        html.close();
        if (place.available())
            html.open("span", "class", "badge badge-in")
                    .icon("i-check")
                    .text(language.text("discovery.on-shelf"))
                    .close();
        else
            html.open("span", "class", "badge badge-out")
                    .icon("i-clock")
                    .text(language.text("discovery.not-on-shelf"))
                    .close();
        html.close();
    }

    private void ways(Html html) {
        if (stretch.atStart() && stretch.next() == null) return;
        html.open("nav", "class", "pages", "aria-label", language.text("discovery.pages"))
                .open("ul");
        if (!stretch.atStart()) way(html, "before", stretch.places().get(0).copyId(), "prev", "discovery.shelf-back");
        if (stretch.next() != null) way(html, "at", stretch.next(), "next", "discovery.shelf-on");
        html.close().close();
    }

    private void way(Html html, String name, long copyId, String rel, String words) {
        html.open("li")
                .element(
                        "a",
                        language.text(words),
                        "href",
                        language.link(getAddress() + "&" + name + "=" + copyId),
                        "rel",
                        rel)
                .close();
    }
}
