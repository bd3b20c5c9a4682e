package id.solok.library.calendar.web;

import id.solok.library.calendar.DayHours;
import id.solok.library.calendar.HoursPlanInput;
import id.solok.library.calendar.HoursPlanView;
import id.solok.library.calendar.PlanKind;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/** The fields of a week of hours. */
public class PlanForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String branch;
    private PlanKind kind = PlanKind.PERIOD;
    private String nameId;
    private String nameEn;
    private LocalDate validFrom;
    private LocalDate validUntil;
    private List<WeekdayForm> week = List.of();

    /** The fields of a plan. */
    void show(HoursPlanView plan) {
        branch = plan.branch();
        kind = plan.kind();
        nameId = plan.nameId();
        nameEn = plan.nameEn();
        validFrom = plan.validFrom();
        validUntil = plan.validUntil();
        begin(plan.week());
    }

    /** Empty fields, with hours to begin from. */
    void begin(List<DayHours> hours) {
        if (week.isEmpty()) week = hours.stream().map(WeekdayForm::new).toList();
        else for (int i = 0; i < week.size(); i++) fill(week.get(i), hours.get(i));
    }

    private static void fill(WeekdayForm day, DayHours hours) {
        day.setOpens(hours.opens());
        day.setCloses(hours.closes());
    }

    void clear() {
        branch = null;
        nameId = null;
        nameEn = null;
        validFrom = null;
        validUntil = null;
    }

    HoursPlanInput input() {
        var hours = week.stream().map(WeekdayForm::hours).toList();
        return new HoursPlanInput(branch, kind, nameId, nameEn, validFrom, validUntil, hours);
    }

    public boolean isPeriod() {
        return kind == PlanKind.PERIOD;
    }

    public PlanKind[] getKinds() {
        return PlanKind.values();
    }

    public List<WeekdayForm> getWeek() {
        return week;
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String newBranch) {
        branch = newBranch;
    }

    public PlanKind getKind() {
        return kind;
    }

    public void setKind(PlanKind newKind) {
        kind = newKind;
    }

    public String getNameId() {
        return nameId;
    }

    public void setNameId(String newNameId) {
        nameId = newNameId;
    }

    public String getNameEn() {
        return nameEn;
    }

    public void setNameEn(String newNameEn) {
        nameEn = newNameEn;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate newValidFrom) {
        validFrom = newValidFrom;
    }

    public LocalDate getValidUntil() {
        return validUntil;
    }

    public void setValidUntil(LocalDate newValidUntil) {
        validUntil = newValidUntil;
    }
}
