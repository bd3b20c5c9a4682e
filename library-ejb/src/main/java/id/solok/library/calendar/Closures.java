package id.solok.library.calendar;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;
import static id.solok.library.core.Roles.PROGRAMMES;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Closures: prepared and looked at, applied with all they move, taken back exactly; each method is one transaction. */
@Stateless
@RolesAllowed({ADMIN, MANAGER})
public class Closures {
    @Inject
    private ClosureStore closures;

    @Inject
    private ClosureMoves moves;

    @Inject
    private ClosureKernel kernel;

    @Inject
    private ClosureLock lock;

    @Inject
    private BranchCheck branches;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CATALOGUER, CIRCULATION, PROGRAMMES})
    public Page<ClosureView> newest(Window window) {
        return closures.newest(window);
    }

    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN, CATALOGUER, CIRCULATION, PROGRAMMES})
    public ClosureView closure(long id) {
        return closures.get(id).view();
    }

    /** Writes a closure down; nothing is closed before it is applied. Every problem is said at its field. */
    public long prepare(ClosureInput input) {
        check(input);
        var closure = new Closure(input, actor(), clock.instant());
        closures.add(closure);
        audit.record("prepare", "closure", closure.id(), input.reasonId());
        return closure.id();
    }

    /** Changes a closure that is not applied; refused when it was changed since {@code versionSeen}. */
    public void change(long id, int versionSeen, ClosureInput input) {
        check(input);
        closures.locked(id).change(input, versionSeen);
        closures.save();
        audit.record("change", "closure", id, input.reasonId());
    }

    /** Removes a closure that was never applied. */
    public void remove(long id) {
        var closure = closures.locked(id);
        closure.checkPrepared();
        closures.remove(closure);
        audit.record("remove", "closure", id, null);
    }

    /** What applying the closure now would move; nothing is changed or locked. */
    public ClosurePreview preview(long id, Window window) {
        var effects = kernel.effects(closures.get(id), false);
        var counts =
                effects.stream().collect(Collectors.groupingBy(Effect::kind, Collectors.counting())).entrySet().stream()
                        .map(kind -> new EffectCount(kind.getKey(), null, kind.getValue()))
                        .sorted(Comparator.comparing(EffectCount::kind))
                        .toList();
        var page = effects.stream().skip(window.first()).limit(window.size()).toList();
        return new ClosurePreview(counts, new Page<>(page, effects.size()));
    }

    /** Closes the days and moves what stands in them; returns how much moved. A closure is applied once. */
    public int apply(long id) {
        lock.exclude();
        var closure = closures.locked(id);
        closure.apply(actor(), clock.instant());
        closures.save();
        int moved = kernel.move(closure);
        audit.record("apply", "closure", id, String.valueOf(moved));
        return moved;
    }

    /** Opens the days again and moves back what nobody has changed since; returns how much. Once for each closure. */
    public int takeBack(long id) {
        lock.exclude();
        var closure = closures.locked(id);
        closure.takeBack(actor(), clock.instant());
        closures.save();
        int restored = kernel.moveBack(closure);
        audit.record("take-back", "closure", id, String.valueOf(restored));
        return restored;
    }

    /** What the closure moved, what was left alone when it was taken back first. */
    public Page<MoveView> moves(long id, Window window) {
        return moves.page(id, window);
    }

    public List<EffectCount> counts(long id) {
        return moves.counts(id);
    }

    private void check(ClosureInput input) {
        input.check();
        branches.check(input.branch());
    }

    private String actor() {
        return context.getCallerPrincipal().getName();
    }
}
