package id.solok.library.calendar.web;

import id.solok.library.calendar.ClosureState;
import id.solok.library.calendar.ClosureView;
import id.solok.library.calendar.Closures;
import id.solok.library.calendar.Effect;
import id.solok.library.calendar.EffectCount;
import id.solok.library.calendar.MoveView;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import id.solok.library.core.web.Notice;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.util.List;

/** One closure: what it would move, what it moved, and the way back. */
@Named
@ViewScoped
public class ClosurePage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Closures closures;

    @Inject
    private User user;

    @Inject
    private Notice notice;

    private final Pages<Effect> effects = new Pages<>((window, sort) -> preview(window));
    private final Pages<MoveView> moves = new Pages<>((window, sort) -> closures.moves(getId(), window));
    private String address;
    private ClosureView view;
    private ClosureForm form;
    private List<EffectCount> counts = List.of();

    public void open() {
        read();
    }

    private void read() {
        view = closures.closure(getId());
        form = ClosureForm.of(view);
        if (!isManaged()) return;
        counts = isPrepared() ? closures.preview(getId(), new Window(0, 1)).counts() : closures.counts(getId());
    }

    private Page<Effect> preview(Window window) {
        return closures.preview(getId(), window).page();
    }

    public void change() {
        closures.change(getId(), view.version(), form.input());
        read();
        notice.done("calendar.closure-changed");
    }

    public void apply() {
        int moved = closures.apply(getId());
        read();
        notice.done("calendar.closure-applied", moved);
    }

    public void takeBack() {
        int restored = closures.takeBack(getId());
        read();
        notice.done("calendar.closure-taken-back", restored);
    }

    public void remove() throws IOException {
        closures.remove(getId());
        FacesContext.getCurrentInstance().getExternalContext().redirect("/staff/calendar/closures");
    }

    public boolean isManaged() {
        return user.in("admin", "manager");
    }

    public boolean isPrepared() {
        return view.state() == ClosureState.PREPARED;
    }

    public boolean isApplied() {
        return view.state() == ClosureState.APPLIED;
    }

    public long getId() {
        return Pages.id(address, "calendar.no-such-closure");
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }

    public ClosureView getView() {
        return view;
    }

    public ClosureForm getForm() {
        return form;
    }

    public List<EffectCount> getCounts() {
        return counts;
    }

    public Pages<Effect> getEffects() {
        return effects;
    }

    public Pages<MoveView> getMoves() {
        return moves;
    }
}
