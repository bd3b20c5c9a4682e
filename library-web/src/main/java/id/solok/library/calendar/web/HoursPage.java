package id.solok.library.calendar.web;

import id.solok.library.calendar.HoursPlanView;
import id.solok.library.calendar.LibraryCalendar;
import id.solok.library.calendar.OpeningPlans;
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

/** The weeks of hours, regular and of periods, and a form for one of them. */
@Named
@ViewScoped
public class HoursPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private OpeningPlans plans;

    @Inject
    private LibraryCalendar calendar;

    @Inject
    private Notice notice;

    @Inject
    private Instance<Clock> clock;

    private final PlanForm form = new PlanForm();
    private transient List<HoursPlanView> list;
    private HoursPlanView changing;

    @PostConstruct
    void begin() {
        var today = LocalDate.now(clock.get());
        var days = calendar.from(today);
        form.begin(days.week(days.branches().get(0).code(), today));
    }

    public void change(HoursPlanView plan) {
        changing = plan;
        form.show(plan);
    }

    public void save() {
        if (changing == null) plans.add(form.input());
        else plans.change(changing.id(), changing.version(), form.input());
        notice.done("calendar.hours-saved");
        leave();
    }

    public void leave() {
        changing = null;
        list = null;
        form.clear();
    }

    public void remove(long id) {
        plans.remove(id);
        notice.done("calendar.hours-removed");
        leave();
    }

    public List<HoursPlanView> getList() {
        if (list == null) list = plans.all();
        return list;
    }

    public boolean isChanging() {
        return changing != null;
    }

    public PlanForm getForm() {
        return form;
    }
}
