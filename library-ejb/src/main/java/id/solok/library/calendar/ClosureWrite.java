package id.solok.library.calendar;

import jakarta.json.Json;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Event: tells the plug-in of {@link #kind()} to write new values, in this transaction and only where the value is still
 * the expected one; of the others it says with {@link #kept} what it found. The same event applies and takes back.
 */
public final class ClosureWrite {
    private final String kind;
    private final List<Change> changes;
    private final Map<Long, Optional<String>> kept = new HashMap<>();
    private boolean done;

    /** One value to write. */
    public record Change(long subject, String expected, String value) {}

    ClosureWrite(String kind, List<Change> changes) {
        this.kind = kind;
        this.changes = List.copyOf(changes);
    }

    public String kind() {
        return kind;
    }

    public List<Change> changes() {
        return changes;
    }

    /** The changes as a JSON array of subject, expected and value, for one statement over all of them. */
    public String json() {
        var all = Json.createArrayBuilder();
        for (var change : changes)
            all.add(Json.createObjectBuilder()
                    .add("subject", change.subject())
                    .add("expected", change.expected())
                    .add("value", change.value()));
        return all.build().toString();
    }

    /** Says that a value was left alone, being {@code found} by now; null when the subject is no longer there. */
    public void kept(long subject, String found) {
        kept.put(subject, Optional.ofNullable(found));
    }

    /** Says that the changes were written, those kept apart. */
    public void written() {
        done = true;
    }

    Map<Long, Optional<String>> outcome() {
        // whose plug-in is gone stays as it is
        if (!done) changes.forEach(change -> kept(change.subject(), null));
        return Map.copyOf(kept);
    }
}
