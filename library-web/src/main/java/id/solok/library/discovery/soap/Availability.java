package id.solok.library.discovery.soap;

import id.solok.library.holdings.CopyView;
import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;
import java.util.Locale;

/** Where a copy is and whether it can be had. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "CopyAvailability",
        namespace = Catalogue.NAMESPACE,
        propOrder = {"barcode", "recordId", "title", "status", "room", "callNumber", "available"})
public class Availability {
    @XmlElement(required = true)
    private String barcode;

    private long recordId;

    @XmlElement(required = true)
    private String title;

    @XmlElement(required = true)
    private String status;

    @XmlElement(required = true)
    private String room;

    @XmlElement(required = true)
    private String callNumber;

    private boolean available;

    protected Availability() {}

    static Availability of(CopyView copy) {
        var availability = new Availability();
        availability.barcode = copy.barcode();
        availability.recordId = copy.recordId();
        availability.title = XmlText.legal(copy.title());
        availability.status = copy.status().name().toLowerCase(Locale.ROOT).replace('_', '-');
        availability.room = copy.room();
        availability.callNumber = XmlText.legal(copy.callNumber());
        availability.available = copy.available();
        return availability;
    }
}
