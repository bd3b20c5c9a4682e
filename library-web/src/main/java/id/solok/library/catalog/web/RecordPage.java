package id.solok.library.catalog.web;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.Essentials;
import id.solok.library.catalog.RecordView;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.PageLinks;
import id.solok.library.holdings.CopyStatus;
import id.solok.library.holdings.CopyView;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.Stock;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;

/** One record with its copies; two statements, with similar titles three, room names at most once a minute. */
@Named
@RequestScoped
public class RecordPage {
    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    @Inject
    private PageLinks links;

    private RecordView record;
    private List<CopyView> copies;

    @PostConstruct
    void load() {
        record = catalog.record((Long) request.getAttribute("recordId"));
        copies = stock.copiesOf(record.id()).stream()
                .filter(copy -> copy.status() != CopyStatus.WITHDRAWN)
                .toList();
    }

    public RecordView getRecord() {
        return record;
    }

    public Essentials getFields() {
        return record.fields();
    }

    public List<CopyView> getCopies() {
        return copies;
    }

    public long getAvailable() {
        return copies.stream().filter(CopyView::available).count();
    }

    /** The copy to go for: one that is there, else the first; null without copies. */
    public CopyView getBest() {
        return copies.stream().filter(CopyView::available).findFirst().orElse(copies.isEmpty() ? null : copies.get(0));
    }

    public String getAddress() {
        return "/catalog/" + record.id();
    }

    /** A search for a name or subject, word by word as it stands here. */
    public String searchFor(String phrase) {
        return language.link("/catalog?q=" + Language.encoded("\"" + phrase.replace('"', ' ') + "\""));
    }

    public Citation getCitation() {
        return Citation.of(record.fields(), language.text("catalog.undated"));
    }

    public String getData() {
        return BookData.of(record.fields(), links.indonesian(getAddress()));
    }

    /** What search engines show below the title. */
    public String getDescription() {
        var fields = record.fields();
        return language.text(
                "catalog.record-description",
                fields.fullTitle(),
                fields.byline(),
                fields.year() == null ? "" : fields.year().toString());
    }
}
