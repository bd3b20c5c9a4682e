package id.solok.library.imports;

import id.solok.library.catalog.Draft;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Decides what incoming records are known again as.
 *
 * <p>The rules are asked in the profile's order and the first that finds one record surely decides. A shared number
 * alone is not enough, since ISBNs and control numbers are used twice in real files: the titles must agree as well; when
 * they agree only a little, or several records fit, the match is doubtful.
 */
final class Matching {
    private final List<MatchRule> rules;
    private final Map<MatchRule, Map<String, List<Known>>> known = new EnumMap<>(MatchRule.class);

    Matching(List<MatchRule> rules) {
        this.rules = rules;
    }

    void know(MatchRule rule, Collection<Known> records) {
        var byKey = known.computeIfAbsent(rule, each -> new HashMap<>());
        records.forEach(each ->
                byKey.computeIfAbsent(each.key(), key -> new ArrayList<>()).add(each));
    }

    Optional<Match> of(Draft draft) {
        Match doubt = null;
        for (var rule : rules) {
            var found = byRule(rule, draft);
            if (found != null && !found.doubtful()) return Optional.of(found);
            if (doubt == null) doubt = found;
        }
        return Optional.ofNullable(doubt);
    }

    private Match byRule(MatchRule rule, Draft draft) {
        List<Known> sure = new ArrayList<>();
        List<Known> doubtful = new ArrayList<>();
        for (var key : keys(rule, draft))
            for (var each : known.getOrDefault(rule, Map.of()).getOrDefault(key, List.of()))
                switch (verdict(rule, draft, each)) {
                    case SAME -> addOnce(sure, each);
                    case DOUBTFUL -> addOnce(doubtful, each);
                    case OTHER -> {}
                }
        if (sure.size() == 1) return new Match(rule, sure.get(0), false);
        if (!sure.isEmpty()) return new Match(rule, sure.get(0), true);
        return doubtful.isEmpty() ? null : new Match(rule, doubtful.get(0), true);
    }

    private static TitleLikeness.Verdict verdict(MatchRule rule, Draft draft, Known each) {
        return rule == MatchRule.TITLE_AUTHOR_YEAR ? ofOneWork(draft, each) : withOneNumber(draft, each);
    }

    private static TitleLikeness.Verdict withOneNumber(Draft draft, Known each) {
        var titles = TitleLikeness.of(draft.essentials().title(), each.what().title());
        boolean doubted = titles == TitleLikeness.Verdict.SAME && each.isByAnotherInAnotherYear(draft);
        return doubted ? TitleLikeness.Verdict.DOUBTFUL : titles;
    }

    private static TitleLikeness.Verdict ofOneWork(Draft draft, Known each) {
        if (each.hasOtherIsbns(draft)) return TitleLikeness.Verdict.OTHER;
        var subtitle = draft.essentials().subtitle();
        if (subtitle == null || each.what().subtitle() == null) return TitleLikeness.Verdict.SAME;
        return TitleLikeness.of(subtitle, each.what().subtitle());
    }

    /** The keys by which a record is looked for under a rule. */
    static List<String> keys(MatchRule rule, Draft draft) {
        return switch (rule) {
            case CONTROL_NUMBER -> draft.controlNumber() == null ? List.of() : List.of(draft.controlNumber());
            case ISBN -> draft.isbns().stream().map(String::valueOf).toList();
            case TITLE_AUTHOR_YEAR ->
                draft.workKey() == null ? List.of() : List.of(draft.workKey().toString());
        };
    }

    private static void addOnce(List<Known> list, Known one) {
        if (list.stream().noneMatch(each -> each.is(one))) list.add(one);
    }
}
