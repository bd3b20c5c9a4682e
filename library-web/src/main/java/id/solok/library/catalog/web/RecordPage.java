package id.solok.library.catalog.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.DescribedRecord;
import id.solok.library.catalog.Description;
import id.solok.library.catalog.Essentials;
import id.solok.library.catalog.RecordView;
import id.solok.library.circulation.PublicShelf;
import id.solok.library.circulation.ShelfCopy;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.PageLinks;
import id.solok.library.covers.CoverView;
import id.solok.library.discovery.Search;
import id.solok.library.index.SearchHit;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One record as readers see it; three statements, names and plans of rooms at most once a minute. */
@Named
@RequestScoped
public class RecordPage {
    private static final int MOST_EDITIONS = 8;

    @Inject
    private Catalog catalog;

    @Inject
    private PublicShelf shelf;

    @Inject
    private id.solok.library.covers.Covers covers;

    @Inject
    private Search search;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private PageLinks links;

    private DescribedRecord described;
    private List<ShelfCopy> copies;
    private CoverView cover;
    private List<SearchHit> editions;

    @PostConstruct
    void load() {
        described = catalog.described((Long) request.getAttribute("recordId"));
        copies = shelf.copiesOf(getRecord().id());
        cover = covers.of(getRecord().id()).orElse(null);
    }

    public RecordView getRecord() {
        return described.record();
    }

    public Essentials getFields() {
        return getRecord().fields();
    }

    public Description getMore() {
        return described.description();
    }

    public List<ShelfCopy> getCopies() {
        return copies;
    }

    /** The uploaded cover; null without one. */
    public CoverView getCover() {
        return cover;
    }

    /** The other editions of the work, from the index; no statement. */
    public List<SearchHit> getEditions() {
        if (editions == null) editions = search.editions(getRecord().id(), MOST_EDITIONS);
        return editions;
    }

    public String getAddress() {
        return "/catalog/" + getRecord().id();
    }

    /** The full address of the page in the reader's language. */
    public String getLink() {
        return links.canonical(getAddress(), language.isEnglish());
    }

    /** The full address of the uploaded cover; null without one. */
    public String getImage() {
        return cover == null
                ? null
                : links.indonesian(
                        Covers.address(cover.recordId(), cover.version(), id.solok.library.covers.CoverSize.LARGE));
    }

    /** A search for a name or subject, word by word as it stands here. */
    public String searchFor(String phrase) {
        return language.link("/catalog?q=" + Language.encoded("\"" + phrase.replace('"', ' ') + "\""));
    }

    public List<Citation> getCitations() {
        return Citation.all(
                described,
                new Citation.Words(
                        language.text("catalog.cite-and"),
                        language.text("catalog.cite-others"),
                        language.text("catalog.undated"),
                        language.word("form", getFields().form().code())));
    }

    public String getData() {
        var around = new RecordData.Around(
                links.indonesian(getAddress()), getImage(), copies, editionAddresses(), language.text("site.name"));
        return RecordData.of(described, around);
    }

    private List<String> editionAddresses() {
        return getEditions().stream()
                .map(edition -> links.indonesian("/catalog/" + edition.id()))
                .toList();
    }

    /** A message with title and address, without a script of anybody else. */
    public String getWhatsapp() {
        return "https://wa.me/?text="
                + Language.encoded(getFields().fullTitle() + " " + getLink()).replace("+", "%20");
    }

    /** What search engines show below the title. */
    public String getDescription() {
        var fields = getFields();
        return language.text(
                "catalog.record-description",
                fields.fullTitle(),
                fields.byline(),
                fields.year() == null ? "" : fields.year().toString());
    }
}
