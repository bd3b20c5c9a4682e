package id.solok.library.core;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.LocalDate;

/** One version of a regulated value, in force from a date until the next version's. */
@Entity
public class Setting {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "setting_seq")
    @SequenceGenerator(name = "setting_seq", sequenceName = "setting_seq")
    private Long id;

    private String name;
    private String value;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Setting() {}

    Setting(String name, String value, LocalDate validFrom, String changedBy, Instant changedAt) {
        this.name = name;
        this.value = value;
        this.validFrom = validFrom;
        this.changedBy = changedBy;
        this.changedAt = changedAt;
    }

    SettingView view() {
        return new SettingView(name, value, validFrom, changedBy, changedAt);
    }
}
