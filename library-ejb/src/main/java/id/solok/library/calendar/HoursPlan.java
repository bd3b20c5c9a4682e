package id.solok.library.calendar;

import id.solok.library.core.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;

/** A week of hours, regular from a date on or for a period; the hours themselves are {@link PlanWeeks}'. */
@Entity
@Table(name = "hours_plan")
public class HoursPlan {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hours_plan_seq")
    @SequenceGenerator(name = "hours_plan_seq", sequenceName = "hours_plan_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "branch_code")
    private String branch;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    protected HoursPlan() {}

    HoursPlan(HoursPlanInput input) {
        write(input);
    }

    void change(HoursPlanInput input, int versionSeen) {
        if (version != versionSeen) throw new RuleViolation("calendar.changed-meanwhile");
        write(input);
    }

    long id() {
        return id;
    }

    boolean regularForEveryone() {
        return kind == PlanKind.REGULAR && branch == null;
    }

    HoursPlanView view(List<DayHours> week) {
        return new HoursPlanView(id, version, branch, kind, nameId, nameEn, validFrom, validUntil, week);
    }

    private void write(HoursPlanInput input) {
        branch = input.branch();
        kind = input.kind();
        nameId = input.nameId();
        nameEn = input.nameEn();
        validFrom = input.validFrom();
        validUntil = input.validUntil();
    }
}
