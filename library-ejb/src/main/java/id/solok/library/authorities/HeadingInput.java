package id.solok.library.authorities;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.util.List;

/**
 * A preferred heading as a cataloguer types it, part by part; parts that its kind does not have are not looked at.
 *
 * @param unit the number of a ruler, or the unit of a corporate body
 * @param qualifier titles and other words beside a name, or the place of a meeting
 * @param number of a meeting, or of a part of a work
 * @param part the name of a part of a work
 */
public record HeadingInput(
        HeadingKind kind,
        String main,
        String unit,
        String qualifier,
        String fuller,
        String number,
        String part,
        String dates,
        List<Subdivision> subdivisions) {
    private static final int LONG = 500;
    private static final int MOST = 20;

    /** One subdivision: x of the topic, z of a place, y of a time, v of a form. */
    public record Subdivision(char code, String text) {
        static final String CODES = "vxyz";
    }

    public HeadingInput {
        main = Text.clean(main);
        unit = Text.clean(unit);
        qualifier = Text.clean(qualifier);
        fuller = Text.clean(fuller);
        number = Text.clean(number);
        part = Text.clean(part);
        dates = Text.clean(dates);
        subdivisions = cleaned(subdivisions);
    }

    /** A heading of one part. */
    public static HeadingInput of(HeadingKind kind, String main) {
        return new HeadingInput(kind, main, null, null, null, null, null, null, List.of());
    }

    void check(InvalidInput.Collector problems) {
        problems.refuseIf(kind == null, "kind", "core.required")
                .required(main, "main")
                .refuseIf(main != null && Text.folded(main).isEmpty(), "main", "authorities.no-letter")
                .atMost(main, LONG, "main")
                .atMost(unit, LONG, "unit")
                .atMost(qualifier, LONG, "qualifier")
                .atMost(fuller, LONG, "fuller")
                .atMost(number, LONG, "number")
                .atMost(part, LONG, "part")
                .atMost(dates, LONG, "dates")
                .refuseIf(subdivisions.size() > MOST, "subdivisions", "catalog.too-many", MOST);
        for (var subdivision : subdivisions)
            problems.atMost(subdivision.text(), LONG, "subdivisions")
                    .refuseIf(
                            Subdivision.CODES.indexOf(subdivision.code()) < 0,
                            "subdivisions",
                            "authorities.subdivision-kind");
    }

    private static List<Subdivision> cleaned(List<Subdivision> list) {
        if (list == null) return List.of();
        return list.stream()
                .map(one -> new Subdivision(one.code(), Text.clean(one.text())))
                .filter(one -> one.text() != null)
                .toList();
    }
}
