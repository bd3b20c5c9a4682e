package id.solok.library.imports;

import id.solok.library.catalog.Draft;
import id.solok.library.catalog.Intake;
import id.solok.library.marc.MarcProblem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** One round decides every pending record but those that may be the same as an earlier one of this chunk. */
final class MatchRound {
    private final Intake intake;
    private final Previews previews;
    private final HoldingsCopies holdings;
    private final MarcImport run;
    private final String actor;
    private final ImportChunk chunk;
    private final List<MatchRule> rules;
    private final Set<String> keysDecided = new HashSet<>();
    private final List<ImportItem> fresh = new ArrayList<>();
    private final Overlays overlays = new Overlays();

    MatchRound(
            Intake intake,
            Previews previews,
            HoldingsCopies holdings,
            MarcImport run,
            String actor,
            ImportChunk chunk) {
        this.intake = intake;
        this.previews = previews;
        this.holdings = holdings;
        this.run = run;
        this.actor = actor;
        this.chunk = chunk;
        rules = run.rules().matchRules();
    }

    void go() {
        var matching = matching();
        chunk.pending().removeIf(item -> {
            var keys = keys(item.draft());
            boolean mayBeEarlierOne = keys.stream().anyMatch(keysDecided::contains);
            keysDecided.addAll(keys);
            return !mayBeEarlierOne && decided(item, matching.of(item.draft()));
        });
        create();
        overlay();
    }

    /** False when the record is left to the next round. */
    private boolean decided(ImportItem item, Optional<Match> found) {
        if (found.isEmpty()) return fresh.add(item);
        var match = found.get();
        var action = run.rules().onMatch();
        if (match.doubtful() && action != OnMatch.ADD) action = OnMatch.ASK;
        if (action == OnMatch.ADD) {
            chunk.matched(item, match, MatchOutcome.ADDED);
            return fresh.add(item);
        }
        if (action == OnMatch.OVERLAY && !overlays.add(item, match)) return false;
        chunk.warnOfReading(item.entry());
        if (action == OnMatch.SKIP) chunk.matched(item, match, MatchOutcome.SKIPPED);
        if (action == OnMatch.ASK) chunk.matched(item, match, MatchOutcome.WAITING);
        return true;
    }

    private void create() {
        if (fresh.isEmpty()) return;
        warnOfNumbers();
        chunk.created(fresh.size());
        if (run.dryRun()) {
            previews.add(run.id(), fresh);
            holdings.preview(chunk, run, fresh);
            return;
        }
        var ids = intake.add(fresh.stream().map(ImportItem::draft).toList(), run.id(), actor);
        Map<Long, ImportItem> added = new LinkedHashMap<>();
        for (int i = 0; i < ids.size(); i++) added.put(ids.get(i), fresh.get(i));
        holdings.add(chunk, run, actor, added);
    }

    private void overlay() {
        if (overlays.isEmpty()) return;
        var kept = run.rules().protectedFields();
        var changed = run.dryRun()
                ? intake.changedBy(overlays.drafts(), kept)
                : intake.overlay(overlays.drafts(), kept, run.id(), actor);
        overlays.each((item, match) -> {
            var id = match.known().recordId();
            boolean same = id != null && !changed.contains(id);
            chunk.matched(item, match, same ? MatchOutcome.UNCHANGED : MatchOutcome.OVERLAID);
        });
        if (run.dryRun()) holdings.preview(chunk, run, overlays.items());
        else holdings.add(chunk, run, actor, overlays.byRecord());
    }

    // a number that stands on another record too says something, but it is no reason to keep a record out
    private void warnOfNumbers() {
        var numbers = fresh.stream()
                .map(item -> item.draft().controlNumber())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Set<String> seen = new HashSet<>(intake.controlNumbersAmong(numbers));
        for (var item : fresh) {
            chunk.warnOfReading(item.entry());
            var number = item.draft().controlNumber();
            if (number != null && !seen.add(number))
                chunk.warn(item.entry(), new MarcProblem("catalog.control-number-twice", List.of(number)));
        }
    }

    private Matching matching() {
        var matching = new Matching(rules);
        for (var rule : rules) {
            var keys = chunk.pending().stream()
                    .flatMap(item -> Matching.keys(rule, item.draft()).stream())
                    .distinct()
                    .toList();
            matching.know(rule, known(rule, keys));
            if (run.dryRun()) matching.know(rule, previews.known(run.id(), rule, keys));
        }
        return matching;
    }

    private List<Known> known(MatchRule rule, Collection<String> keys) {
        var found =
                switch (rule) {
                    case CONTROL_NUMBER -> intake.byControlNumber(keys);
                    case ISBN -> intake.byIsbn(keys.stream().map(Long::valueOf).toList());
                    case TITLE_AUTHOR_YEAR ->
                        intake.byWorkKey(keys.stream().map(Long::valueOf).toList());
                };
        return found.stream().map(Known::of).toList();
    }

    private List<String> keys(Draft draft) {
        return rules.stream()
                .flatMap(rule -> Matching.keys(rule, draft).stream().map(key -> rule + key))
                .toList();
    }
}
