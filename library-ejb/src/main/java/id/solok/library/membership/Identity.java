package id.solok.library.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.time.LocalDate;

/** Where and when a person was born, and their sex. */
@Embeddable
public class Identity implements Serializable {
    private static final long serialVersionUID = 1;

    @Column(name = "birth_place")
    private String birthPlace;

    @Column(name = "birth_date")
    private LocalDate birthDate;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    protected Identity() {}

    Identity(String birthPlace, LocalDate birthDate, Sex sex) {
        this.birthPlace = birthPlace;
        this.birthDate = birthDate;
        this.sex = sex;
    }

    static Identity read(Fields fields) {
        var sex = fields.oneOf("sex", java.util.Set.of("M", "F"));
        return new Identity(
                fields.text("birthPlace", 100),
                fields.date("birthDate"),
                "M".equals(sex) || "F".equals(sex) ? Sex.valueOf(sex) : null);
    }

    public String birthPlace() {
        return birthPlace;
    }

    public LocalDate birthDate() {
        return birthDate;
    }

    public Sex sex() {
        return sex;
    }
}
