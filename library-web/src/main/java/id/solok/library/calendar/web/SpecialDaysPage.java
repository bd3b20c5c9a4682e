package id.solok.library.calendar.web;

import id.solok.library.calendar.SpecialDayInput;
import id.solok.library.calendar.SpecialDayView;
import id.solok.library.calendar.SpecialDays;
import id.solok.library.core.web.Notice;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** The coming days of other hours, and a form for one more. */
@Named
@ViewScoped
public class SpecialDaysPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private SpecialDays specialDays;

    @Inject
    private Notice notice;

    @Inject
    private Instance<Clock> clock;

    private transient List<SpecialDayView> list;
    private String branch;
    private LocalDate day;
    private LocalTime opens;
    private LocalTime closes;
    private String reasonId;
    private String reasonEn;

    public void add() {
        specialDays.add(new SpecialDayInput(branch, day, opens, closes, reasonId, reasonEn));
        notice.done("calendar.special-day-added", day);
        list = null;
        day = null;
        reasonId = null;
        reasonEn = null;
    }

    public void remove(long id) {
        list = null;
        specialDays.remove(id);
        notice.done("calendar.special-day-removed");
    }

    public List<SpecialDayView> getList() {
        if (list == null) list = specialDays.from(LocalDate.now(clock.get()));
        return list;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String newBranch) {
        branch = newBranch;
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate newDay) {
        day = newDay;
    }

    public LocalTime getOpens() {
        return opens;
    }

    public void setOpens(LocalTime newOpens) {
        opens = newOpens;
    }

    public LocalTime getCloses() {
        return closes;
    }

    public void setCloses(LocalTime newCloses) {
        closes = newCloses;
    }

    public String getReasonId() {
        return reasonId;
    }

    public void setReasonId(String newReasonId) {
        reasonId = newReasonId;
    }

    public String getReasonEn() {
        return reasonEn;
    }

    public void setReasonEn(String newReasonEn) {
        reasonEn = newReasonEn;
    }
}
