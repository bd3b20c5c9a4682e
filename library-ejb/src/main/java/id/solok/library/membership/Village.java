package id.solok.library.membership;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A village of the city (kelurahan), by the code of the interior ministry. */
@Entity
public class Village {
    @Id
    private String code;

    private String name;
    private String district;
    private String postcode;

    protected Village() {}

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public String district() {
        return district;
    }

    public String postcode() {
        return postcode;
    }
}
