package id.solok.library.discovery.soap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** The content of {@link Refused}. */
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(
        name = "Refusal",
        namespace = Catalogue.NAMESPACE,
        propOrder = {"code", "reason"})
public class Refusal {
    @XmlElement(required = true)
    private String code;

    @XmlElement(required = true)
    private String reason;

    protected Refusal() {}

    Refusal(String code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    public String getCode() {
        return code;
    }

    public String getReason() {
        return reason;
    }
}
