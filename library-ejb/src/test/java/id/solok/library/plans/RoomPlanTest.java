package id.solok.library.plans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.core.InvalidInput;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RoomPlanTest {
    private static final RoomPlan PLAN = new RoomPlan(
            "umum",
            List.of(
                    shelf("1", "000", "296", 0),
                    shelf("2", "297", "398", 2),
                    shelf("3", "399", "899", 4),
                    shelf("F", "F 000", "F 999", 6),
                    new PlanItemView(9, 1, "umum", PlanKind.DESK, null, new Place(10, 3, 2, 1), null, null)));

    @Test
    void aBookStandsWhereItsCallNumberFalls() {
        assertEquals("1", shelves("000 ABC a"));
        assertEquals("2", shelves("398.2 NAV r"));
        assertEquals("2", shelves("297.1 QUR t"));
        assertEquals("3", shelves("899.2213 HAM t"));
        assertEquals("2", shelves("2X1.2 ABD k"));
        assertEquals("F", shelves("F 899 RUS s"));
    }

    @Test
    void whatNoShelfHoldsIsNowhere() {
        assertEquals("", shelves("910 X y"));
        assertEquals("", shelves(null));
    }

    @Test
    void theRoomIsAsLargeAsWhatStandsInIt() {
        assertEquals(12, PLAN.width());
        assertEquals(8, PLAN.depth());
    }

    @Test
    void aShelfSaysItsLabelAndItsStretch() {
        var wrong = new PlanItemInput(PlanKind.SHELF, " ", new Place(59, -1, 2, 0), "398", "297");

        var problems = assertThrows(InvalidInput.class, wrong::check).problems().stream()
                .map(problem -> problem.field() + " " + problem.code())
                .collect(Collectors.toSet());

        assertEquals(
                java.util.Set.of(
                        "label core.required",
                        "last plans.last-before-first",
                        "top plans.between",
                        "width plans.between",
                        "depth plans.between"),
                problems);
    }

    @Test
    void aStretchOfOneNumberIsOne() {
        new PlanItemInput(PlanKind.SHELF, "1", new Place(0, 0, 1, 1), "899.2213", "899.2213").check();
        new PlanItemInput(PlanKind.DESK, null, new Place(0, 0, 1, 1), "zz", "aa").check();
    }

    private static String shelves(String callNumber) {
        return PLAN.shelvesOf(callNumber).stream().map(PlanItemView::label).collect(Collectors.joining(","));
    }

    private static PlanItemView shelf(String label, String first, String last, int top) {
        return new PlanItemView(top, 1, "umum", PlanKind.SHELF, label, new Place(0, top, 8, 2), first, last);
    }
}
