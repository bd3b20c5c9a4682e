package id.solok.library.catalog.web;

import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.plans.Place;
import id.solok.library.plans.PlanItemView;
import id.solok.library.plans.PlanKind;
import id.solok.library.plans.Plans;
import id.solok.library.plans.RoomPlan;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The plan of a room, drawn as readers see it, with a form for one thing on it. */
@Named
@ViewScoped
public class PlanPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Plans plans;

    @Inject
    private Notice notice;

    @Inject
    private User user;

    private final PlanFields fields = new PlanFields();
    private String room;
    private PlanItemView changing;
    private transient RoomPlan plan;

    public void open() {
        user.require("admin", "manager", "librarian");
        getPlan();
    }

    public void begin(PlanItemView item) {
        changing = item;
        fields.show(item);
    }

    public void save() {
        var input = fields.input();
        if (changing == null) plans.add(room, input);
        else plans.change(changing.id(), changing.version(), input);
        notice.done("plans.saved");
        leave();
    }

    public void remove(PlanItemView item) {
        plans.remove(item.id(), item.version());
        notice.done("plans.removed");
        leave();
    }

    public void leave() {
        plan = null;
        changing = null;
        fields.next();
    }

    public RoomPlan getPlan() {
        if (plan == null) plan = plans.of(room);
        return plan;
    }

    /** The plan with the thing that is being changed shown on it. */
    public Way getWay() {
        return new Way(
                getPlan(),
                "",
                getPlan().items().stream()
                        .filter(item -> changing != null && item.id() == changing.id())
                        .toList());
    }

    public List<PlanKind> getKinds() {
        return List.of(PlanKind.values());
    }

    public int getLongest() {
        return Place.LONGEST;
    }

    public PlanFields getFields() {
        return fields;
    }

    public PlanItemView getChanging() {
        return changing;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String newRoom) {
        room = newRoom;
    }
}
