package id.solok.library.calendar.web;

import id.solok.library.calendar.ClosureView;
import id.solok.library.calendar.Closures;
import id.solok.library.core.web.Pages;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;

/** The closures, and a form that prepares one. */
@Named
@ViewScoped
public class ClosuresPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Closures closures;

    private final Pages<ClosureView> list = new Pages<>((window, sort) -> closures.newest(window));
    private final ClosureForm form = new ClosureForm();

    /** Writes the closure down and opens its page, where it is looked at before it is applied. */
    public void prepare() throws IOException {
        long id = closures.prepare(form.input());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/staff/calendar/closure?id=" + id);
    }

    public Pages<ClosureView> getList() {
        return list;
    }

    public ClosureForm getForm() {
        return form;
    }
}
