package id.solok.library.imports;

import id.solok.library.core.RuleViolation;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** How the files of one source come in. */
@Entity
@Table(name = "import_profile")
public class ImportProfile {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_profile_seq")
    @SequenceGenerator(name = "import_profile_seq", sequenceName = "import_profile_seq")
    private Long id;

    @Version
    private int version;

    private String name;

    @Embedded
    private ImportRules rules;

    protected ImportProfile() {}

    ImportProfile(ImportProfileInput input) {
        name = input.name();
        rules = new ImportRules(input);
    }

    void change(ImportProfileInput input, int versionSeen) {
        if (version != versionSeen) throw new RuleViolation("imports.profile-changed-meanwhile");
        name = input.name();
        rules = new ImportRules(input);
    }

    Long id() {
        return id;
    }

    String name() {
        return name;
    }

    ImportRules rules() {
        return rules;
    }

    ImportProfileView view() {
        return new ImportProfileView(id, version, rules.input(name));
    }
}
