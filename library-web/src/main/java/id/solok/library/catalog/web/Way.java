package id.solok.library.catalog.web;

import id.solok.library.plans.PlanItemView;
import id.solok.library.plans.RoomPlan;
import java.util.List;

/** The way to a call number in a room: the plan, and the shelves to go to. */
public record Way(RoomPlan plan, String callNumber, List<PlanItemView> shelves) {
    public String room() {
        return plan.room();
    }

    /** Whether this thing of the plan is a shelf to go to. */
    public boolean leadsTo(PlanItemView item) {
        return shelves.contains(item);
    }
}
