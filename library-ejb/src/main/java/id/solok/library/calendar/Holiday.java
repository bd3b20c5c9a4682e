package id.solok.library.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.LocalDate;

/** A holiday; a day has at most one. */
@Entity
public class Holiday {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "holiday_seq")
    @SequenceGenerator(name = "holiday_seq", sequenceName = "holiday_seq")
    private Long id;

    @Version
    private int version;

    private LocalDate day;

    @Column(name = "name_id")
    private String nameId;

    @Column(name = "name_en")
    private String nameEn;

    @Enumerated(EnumType.STRING)
    private HolidayType type;

    private boolean closes;

    protected Holiday() {}

    Holiday(HolidayInput input) {
        change(input);
    }

    final void change(HolidayInput input) {
        day = input.day();
        nameId = input.nameId();
        nameEn = input.nameEn();
        type = input.type();
        closes = input.closes();
    }

    int version() {
        return version;
    }

    HolidayView view() {
        return new HolidayView(id == null ? 0 : id, version, day, nameId, nameEn, type, closes);
    }
}
