package id.solok.library.calendar.web;

import id.solok.library.calendar.HolidayInput;
import id.solok.library.calendar.HolidayType;
import id.solok.library.calendar.HolidayView;
import id.solok.library.calendar.Holidays;
import id.solok.library.core.web.Notice;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The holidays of a year, and a form for one of them. */
@Named
@ViewScoped
public class HolidaysPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    @Inject
    private Holidays holidays;

    @Inject
    private Notice notice;

    @Inject
    private Instance<Clock> clock;

    private transient List<HolidayView> list;
    private String yearAsked;
    private HolidayView changing;
    private LocalDate day;
    private String nameId;
    private String nameEn;
    private HolidayType type;
    private boolean closes;

    @PostConstruct
    void leave() {
        changing = null;
        list = null;
        day = null;
        nameId = null;
        nameEn = null;
        type = HolidayType.LIBUR;
        closes = true;
    }

    public void change(HolidayView holiday) {
        changing = holiday;
        day = holiday.day();
        nameId = holiday.nameId();
        nameEn = holiday.nameEn();
        type = holiday.type();
        closes = holiday.closes();
    }

    public void save() {
        var input = new HolidayInput(day, nameId, nameEn, type, closes);
        if (changing == null) holidays.add(input);
        else holidays.change(changing.id(), changing.version(), input);
        notice.done("calendar.holiday-saved", day);
        leave();
    }

    public void cancel() {
        leave();
    }

    public void remove(long id) {
        list = null;
        holidays.remove(id);
        notice.done("calendar.holiday-removed");
        leave();
    }

    public List<HolidayView> getList() {
        if (list == null) list = holidays.of(getYear());
        return list;
    }

    /** The year in the address, this year for none. */
    public int getYear() {
        boolean given = yearAsked != null && yearAsked.matches("[0-9]{4}");
        int year =
                given ? Integer.parseInt(yearAsked) : LocalDate.now(clock.get()).getYear();
        return Math.max(FIRST_YEAR, Math.min(LAST_YEAR, year));
    }

    public String getYearAsked() {
        return yearAsked;
    }

    public void setYearAsked(String newYear) {
        yearAsked = newYear;
    }

    public boolean isChanging() {
        return changing != null;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate newDay) {
        day = newDay;
    }

    public String getNameId() {
        return nameId;
    }

    public void setNameId(String newName) {
        nameId = newName;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String newName) {
        nameEn = newName;
    }

    public HolidayType getType() {
        return type;
    }

    public void setType(HolidayType newType) {
        type = newType;
    }

    public boolean isCloses() {
        return closes;
    }

    public void setCloses(boolean newCloses) {
        closes = newCloses;
    }
}
