package id.solok.library.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Whom to call when something happens to a member. */
@Embeddable
public class Emergency implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "emergency_name")
    private String name;

    @Column(name = "emergency_phone")
    private String phone;

    @Column(name = "emergency_relation")
    private String relation;

    protected Emergency() {}

    Emergency(String name, String phone, String relation) {
        this.name = name;
        this.phone = phone;
        this.relation = relation;
    }

    static Emergency read(Fields fields) {
        return new Emergency(
                fields.text("emergencyName", 200),
                fields.phone("emergencyPhone"),
                fields.text("emergencyRelation", 100));
    }

    public String name() {
        return name;
    }

    public String phone() {
        return phone;
    }

    public String relation() {
        return relation;
    }
}
