package id.solok.library.calendar.web;

import id.solok.library.calendar.ClosureInput;
import id.solok.library.calendar.ClosureView;
import java.io.Serializable;
import java.time.LocalDate;

/** The fields of a closure. */
public class ClosureForm implements Serializable {
    private static final long serialVersionUID = 1;

    private String branch;
    private LocalDate firstDay;
    private LocalDate lastDay;
    private String reasonId;
    private String reasonEn;

    static ClosureForm of(ClosureView closure) {
        var form = new ClosureForm();
        form.branch = closure.branch();
        form.firstDay = closure.firstDay();
        form.lastDay = closure.lastDay();
        form.reasonId = closure.reasonId();
        form.reasonEn = closure.reasonEn();
        return form;
    }

    ClosureInput input() {
        return new ClosureInput(branch, firstDay, lastDay, reasonId, reasonEn);
    }

    public String getBranch() {
        return branch;
    }

    public void setBranch(String newBranch) {
        branch = newBranch;
    }

    public LocalDate getFirstDay() {
        return firstDay;
    }

    public void setFirstDay(LocalDate newFirstDay) {
        firstDay = newFirstDay;
    }

    public LocalDate getLastDay() {
        return lastDay;
    }

    public void setLastDay(LocalDate newLastDay) {
        lastDay = newLastDay;
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
