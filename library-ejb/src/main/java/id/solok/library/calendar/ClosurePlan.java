package id.solok.library.calendar;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Event: asks the plug-ins what a closure moves; each answers with {@link #move}, and changes nothing. */
public final class ClosurePlan {
    private final DaySpan closure;
    private final OpenDays calendar;
    private final boolean locking;
    private final Map<Key, Effect> effects = new LinkedHashMap<>();

    private record Key(String kind, long subject) {}

    ClosurePlan(DaySpan closure, OpenDays calendar, boolean locking) {
        this.closure = closure;
        this.calendar = calendar;
        this.locking = locking;
    }

    /** The branch that is closed; null when every branch is. */
    public String branch() {
        return closure.branch();
    }

    public LocalDate firstDay() {
        return closure.from();
    }

    public LocalDate lastDay() {
        return closure.until();
    }

    public boolean closes(String branch, LocalDate day) {
        return closure.concerns(branch) && closure.covers(day);
    }

    /** The calendar from the first day on as it is with this closure. */
    public OpenDays calendar() {
        return calendar;
    }

    /** Whether what is found is written next, so that it must be locked until the transaction ends. */
    public boolean locking() {
        return locking;
    }

    /** Says that something moves; a subject moves once for each kind. */
    public void move(Effect effect) {
        effects.putIfAbsent(new Key(effect.kind(), effect.subject()), effect);
    }

    List<Effect> effects() {
        return List.copyOf(effects.values());
    }
}
