package id.solok.library.discovery.soap;

import id.solok.library.discovery.SearchResults;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.List;

/** A page of records and the number of all. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Found",
        namespace = Catalogue.NAMESPACE,
        propOrder = {"total", "records"})
public class Found {
    private long total;

    @XmlElement(name = "record")
    private List<Title> records;

    protected Found() {}

    static Found of(SearchResults results) {
        var found = new Found();
        found.total = results.total();
        found.records = results.records().stream().map(Title::of).toList();
        return found;
    }
}
