package id.solok.library.catalog.web;

import id.solok.library.core.web.Language;
import id.solok.library.plans.PlanItemView;
import id.solok.library.plans.PlanKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** What is written on a plan, and beside it. */
@Named
@RequestScoped
public class PlanWords {
    private static final int SQUARE = 20;

    @Inject
    private Language language;

    public String style(PlanKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    /** What stands in the drawing: the label, else what it is. */
    public String onPlan(PlanItemView item) {
        return item.label() == null ? language.word("PlanKind", item.kind()) : item.label();
    }

    /** "Rak 3B", or what it is with its label. */
    public String name(PlanItemView item) {
        if (item.shelf()) return language.text("catalog.map-shelf", item.label());
        var kind = language.word("PlanKind", item.kind());
        return item.label() == null ? kind : kind + " " + item.label();
    }

    /** The shelves of a way in one line. */
    public String names(Way way) {
        return way.shelves().stream().map(this::name).collect(Collectors.joining(", "));
    }

    public List<String> stretches(Way way) {
        return way.shelves().stream()
                .map(shelf -> name(shelf) + ": " + language.text("catalog.map-stretch", shelf.first(), shelf.last()))
                .toList();
    }

    /** The words into the middle, upwards where a thing is deeper than wide. */
    public String turn(PlanItemView item) {
        int x = item.place().width() * SQUARE / 2;
        int y = item.place().depth() * SQUARE / 2;
        return "translate(" + x + " " + y + ")" + (upright(item) ? " rotate(-90)" : "");
    }

    /** The pin to an end of the shelf, beside its label. */
    public String pin(PlanItemView item) {
        int x = upright(item) ? item.place().width() * SQUARE / 2 : item.place().width() * SQUARE - SQUARE;
        return "translate(" + x + " 4)";
    }

    private static boolean upright(PlanItemView item) {
        return item.place().depth() >= 2 * item.place().width();
    }
}
