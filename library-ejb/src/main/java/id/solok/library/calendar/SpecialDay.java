package id.solok.library.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalTime;

/** Other hours on one day. */
@Entity
@Table(name = "special_day")
public class SpecialDay {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "special_day_seq")
    @SequenceGenerator(name = "special_day_seq", sequenceName = "special_day_seq")
    private Long id;

    @Version
    private int version;

    @Column(name = "branch_code")
    private String branch;

    private LocalDate day;
    private LocalTime opens;
    private LocalTime closes;

    @Column(name = "reason_id")
    private String reasonId;

    @Column(name = "reason_en")
    private String reasonEn;

    protected SpecialDay() {}

    SpecialDay(SpecialDayInput input) {
        branch = input.branch();
        day = input.day();
        opens = input.opens();
        closes = input.closes();
        reasonId = input.reasonId();
        reasonEn = input.reasonEn();
    }

    SpecialDayView view() {
        return new SpecialDayView(id, branch, day, opens, closes, reasonId, reasonEn);
    }
}
