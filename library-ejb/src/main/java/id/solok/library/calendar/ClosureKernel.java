package id.solok.library.calendar;

import id.solok.library.calendar.ClosureMoves.Settled;
import id.solok.library.calendar.ClosureWrite.Change;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Asks the plug-ins what a closure moves, has them move it, and has them move it back. */
@ApplicationScoped
class ClosureKernel {
    @Inject
    private CalendarRows rows;

    @Inject
    private ClosureStore closures;

    @Inject
    private ClosureMoves moves;

    @Inject
    private Event<ClosurePlan> planned;

    @Inject
    private Event<ClosureWrite> written;

    /** One thing that can be moved. */
    private record Subject(String kind, long id) {
        static Subject of(Effect effect) {
            return new Subject(effect.kind(), effect.subject());
        }
    }

    List<Effect> effects(Closure closure, boolean locking) {
        var span = closure.span();
        var plan = new ClosurePlan(span, rows.from(span.from()).with(span), locking);
        planned.fire(plan);
        return plan.effects();
    }

    /** Moves everything that the closure moves; returns how much that was. */
    int move(Closure closure) {
        return move(closure, effects(closure, true));
    }

    private int move(Closure closure, List<Effect> effects) {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        for (var effect : effects)
            changes.computeIfAbsent(effect.kind(), kind -> new ArrayList<>())
                    .add(new Change(effect.subject(), effect.before(), effect.after()));
        var kept = write(changes);
        var done = effects.stream()
                .filter(effect -> !kept.containsKey(Subject.of(effect)))
                .toList();
        moves.add(closure.id(), done);
        return done.size();
    }

    /**
     * Moves back what the closure moved, where nobody has changed it since. What later closures put on top is taken off
     * first; then the closures that are still in force move anew what stands in their days.
     */
    int moveBack(Closure closure) {
        var chains = chains(closure);
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        for (var chain : chains)
            changes.computeIfAbsent(chain.first().kind(), kind -> new ArrayList<>())
                    .add(chain.takenBack());
        var kept = write(changes);
        var restored = settle(chains, kept);
        for (var other : closures.othersInForce(closure)) moveAgain(other, restored);
        return restored.size();
    }

    private List<MoveChain> chains(Closure closure) {
        var later =
                moves.later(closure.id()).stream().collect(Collectors.groupingBy(move -> Subject.of(move.effect())));
        return moves.holding(closure.id()).stream()
                .map(move -> new MoveChain(move, later.getOrDefault(Subject.of(move.effect()), List.of())))
                .toList();
    }

    private Set<Subject> settle(List<MoveChain> chains, Map<Subject, Optional<String>> kept) {
        Set<Subject> restored = new HashSet<>();
        List<Settled> settled = new ArrayList<>();
        for (var chain : chains) {
            var subject = Subject.of(chain.first().effect());
            var found = kept.get(subject);
            if (found != null) {
                settled.add(new Settled(chain.first().id(), MoveState.KEPT, found.orElse(null)));
                continue;
            }
            restored.add(subject);
            settled.add(new Settled(chain.first().id(), MoveState.RESTORED, null));
            for (var top : chain.onTop()) settled.add(new Settled(top.id(), MoveState.REPLACED, null));
        }
        moves.settle(settled);
        return restored;
    }

    private void moveAgain(Closure other, Set<Subject> restored) {
        if (restored.isEmpty()) return;
        var effects = effects(other, true).stream()
                .filter(effect -> restored.contains(Subject.of(effect)))
                .toList();
        move(other, effects);
    }

    private Map<Subject, Optional<String>> write(Map<String, List<Change>> changes) {
        Map<Subject, Optional<String>> kept = new LinkedHashMap<>();
        changes.forEach((kind, some) -> {
            var write = new ClosureWrite(kind, some);
            written.fire(write);
            write.outcome().forEach((id, found) -> kept.put(new Subject(kind, id), found));
        });
        return kept;
    }
}
