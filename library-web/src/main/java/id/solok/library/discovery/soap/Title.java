package id.solok.library.discovery.soap;

import id.solok.library.catalog.RecordView;
import id.solok.library.index.SearchHit;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** A record in short, as partners read it. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CatalogueRecord",
        namespace = Catalogue.NAMESPACE,
        propOrder = {
            "id",
            "title",
            "subtitle",
            "authors",
            "publisher",
            "year",
            "language",
            "form",
            "classNumber",
            "isbns",
            "copies",
            "available"
        })
public class Title {
    private long id;

    @XmlElement(required = true)
    private String title;

    private String subtitle;

    @XmlElement(name = "author")
    private List<String> authors;

    private String publisher;
    private Integer year;
    private String language;

    @XmlElement(required = true)
    private String form;

    private String classNumber;

    @XmlElement(name = "isbn")
    private List<String> isbns;

    private long copies;
    private long available;

    protected Title() {}

    static Title of(SearchHit hit) {
        var title = new Title();
        title.id = hit.id();
        title.title = XmlText.legal(hit.title());
        title.subtitle = XmlText.legal(hit.subtitle());
        title.authors = XmlText.legal(hit.authors());
        title.publisher = XmlText.legal(hit.publisher());
        title.year = hit.year();
        title.language = XmlText.legal(hit.language());
        title.form = hit.form();
        title.classNumber = XmlText.legal(hit.classNumber());
        title.copies = hit.copies();
        title.available = hit.available();
        return title;
    }

    static Title of(RecordView view, long copies, long available) {
        var fields = view.fields();
        var title = new Title();
        title.id = view.id();
        title.title = XmlText.legal(fields.title());
        title.subtitle = XmlText.legal(fields.subtitle());
        title.authors = XmlText.legal(fields.authors());
        title.publisher = XmlText.legal(fields.publisher());
        title.year = fields.year();
        title.language = XmlText.legal(fields.language());
        title.form = fields.form().code();
        title.classNumber = XmlText.legal(fields.classNumber());
        title.isbns = XmlText.legal(fields.isbns());
        title.copies = copies;
        title.available = available;
        return title;
    }
}
