package id.solok.library.plans;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import id.solok.library.holdings.CallNumberSort;

/** A thing on a plan as it is typed; call numbers count for shelves alone. */
public record PlanItemInput(PlanKind kind, String label, Place place, String first, String last) {
    private static final int LONGEST_LABEL = 20;
    private static final int LONGEST_NUMBER = 100;

    public PlanItemInput {
        label = Text.clean(label);
        first = kind == PlanKind.SHELF ? Text.clean(first) : null;
        last = kind == PlanKind.SHELF ? Text.clean(last) : null;
    }

    void check() {
        var problems = new InvalidInput.Collector()
                .refuseIf(kind == null, "kind", "core.required")
                .atMost(label, LONGEST_LABEL, "label")
                .atMost(first, LONGEST_NUMBER, "first")
                .atMost(last, LONGEST_NUMBER, "last");
        if (kind == PlanKind.SHELF) checkShelf(problems);
        side(problems, place.left(), 0, Place.LONGEST - 1, "left");
        side(problems, place.top(), 0, Place.LONGEST - 1, "top");
        side(problems, place.width(), 1, Place.LONGEST - Math.max(0, place.left()), "width");
        side(problems, place.depth(), 1, Place.LONGEST - Math.max(0, place.top()), "depth");
        problems.throwIfAny();
    }

    private void checkShelf(InvalidInput.Collector problems) {
        problems.required(label, "label").required(first, "first").required(last, "last");
        boolean backwards = first != null
                && last != null
                && CallNumberSort.key(first).compareTo(CallNumberSort.keyOfLast(last)) > 0;
        problems.refuseIf(backwards, "last", "plans.last-before-first");
    }

    private static void side(InvalidInput.Collector problems, int value, int least, int most, String field) {
        problems.refuseIf(value < least || value > most, field, "plans.between", least, most);
    }
}
