package id.solok.library.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Where a person lives: in a village of the city, by its code, or elsewhere, in free words. */
@Embeddable
public class Home implements Serializable {
    private static final long serialVersionUID = 1;

    private String address;
    private String rt;
    private String rw;

    @Column(name = "village_code")
    private String village;

    private String town;
    private String postcode;

    protected Home() {}

    Home(String address, String rt, String rw, String village, String town, String postcode) {
        this.address = address;
        this.rt = rt;
        this.rw = rw;
        this.village = village;
        this.town = town;
        this.postcode = postcode;
    }

    static Home read(Fields fields) {
        return new Home(
                fields.text("address", 300),
                fields.text("rt", 5),
                fields.text("rw", 5),
                fields.text("village", 13),
                fields.text("town", 100),
                fields.text("postcode", 10));
    }

    public String address() {
        return address;
    }

    public String rt() {
        return rt;
    }

    public String rw() {
        return rw;
    }

    public String village() {
        return village;
    }

    public String town() {
        return town;
    }

    public String postcode() {
        return postcode;
    }
}
