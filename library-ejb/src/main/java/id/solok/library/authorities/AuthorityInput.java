package id.solok.library.authorities;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import java.util.List;
import java.util.Objects;

/** What a cataloguer types of an authority: its heading, what leads to it, its neighbours, and why. */
public record AuthorityInput(
        HeadingInput heading, List<String> seeFrom, List<SeeAlso> seeAlso, String scopeNote, String source) {
    private static final int LONG = 500;
    private static final int VERY_LONG = 5_000;
    private static final int MOST = 200;

    /** A neighbour: what it names, its heading, and how it stands to this one. */
    public record SeeAlso(HeadingKind kind, String heading, Relation relation) {}

    public AuthorityInput {
        Objects.requireNonNull(heading);
        seeFrom = seeFrom == null
                ? List.of()
                : seeFrom.stream()
                        .map(Text::clean)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        seeAlso = seeAlso == null
                ? List.of()
                : seeAlso.stream()
                        .map(one -> new SeeAlso(one.kind(), Text.clean(one.heading()), one.relation()))
                        .filter(one -> one.heading() != null)
                        .distinct()
                        .toList();
        scopeNote = Text.clean(scopeNote);
        source = Text.clean(source);
    }

    /** An authority that is only a heading. */
    public static AuthorityInput of(HeadingInput heading) {
        return new AuthorityInput(heading, List.of(), List.of(), null, null);
    }

    void check() {
        var problems = new InvalidInput.Collector();
        heading.check(problems);
        problems.refuseIf(seeFrom.size() > MOST, "seeFrom", "catalog.too-many", MOST)
                .refuseIf(seeAlso.size() > MOST, "seeAlso", "catalog.too-many", MOST)
                .atMost(scopeNote, VERY_LONG, "scopeNote")
                .atMost(source, VERY_LONG, "source");
        for (var form : seeFrom)
            problems.atMost(form, LONG, "seeFrom")
                    .refuseIf(Text.folded(form).isEmpty(), "seeFrom", "authorities.no-letter");
        for (var neighbour : seeAlso)
            problems.atMost(neighbour.heading(), LONG, "seeAlso")
                    .refuseIf(neighbour.kind() == null || neighbour.relation() == null, "seeAlso", "core.required")
                    .refuseIf(Text.folded(neighbour.heading()).isEmpty(), "seeAlso", "authorities.no-letter");
        problems.throwIfAny();
    }
}
