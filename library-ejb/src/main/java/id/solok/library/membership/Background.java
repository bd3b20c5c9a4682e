package id.solok.library.membership;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** What a person does and where: occupation, education, school or office. */
@Embeddable
public class Background implements Serializable {
    private static final long serialVersionUID = 1;
    public static final List<String> EDUCATIONS = List.of("NONE", "SD", "SMP", "SMA", "D3", "S1", "S2", "S3");

    private String occupation;
    private String education;
    private String institution;
    private String npsn;

    @Column(name = "class_name")
    private String className;

    protected Background() {}

    Background(String occupation, String education, String institution, String npsn, String className) {
        this.occupation = occupation;
        this.education = education;
        this.institution = institution;
        this.npsn = npsn;
        this.className = className;
    }

    static Background read(Fields fields) {
        return new Background(
                fields.text("occupation", 100),
                fields.oneOf("education", Set.copyOf(EDUCATIONS)),
                fields.text("institution", 200),
                fields.text("npsn", 20),
                fields.text("className", 50));
    }

    public String occupation() {
        return occupation;
    }

    public String education() {
        return education;
    }

    public String institution() {
        return institution;
    }

    public String npsn() {
        return npsn;
    }

    public String className() {
        return className;
    }
}
