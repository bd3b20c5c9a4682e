package id.solok.library.plans;

import java.io.Serializable;
import java.util.List;

/** The plan of one room; without things in it there is nothing to draw. */
public record RoomPlan(String room, List<PlanItemView> items) implements Serializable {
    private static final long serialVersionUID = 1;

    public RoomPlan {
        items = List.copyOf(items);
    }

    /** The width of the room in squares: as far as things stand. */
    public int width() {
        return items.stream().mapToInt(item -> item.place().right()).max().orElse(0);
    }

    public int depth() {
        return items.stream().mapToInt(item -> item.place().bottom()).max().orElse(0);
    }

    /** The shelves on which a book with this call number stands; none when the plan does not say. */
    public List<PlanItemView> shelvesOf(String callNumber) {
        return items.stream().filter(item -> item.holds(callNumber)).toList();
    }
}
