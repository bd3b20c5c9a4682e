package id.solok.library.membership;

import java.util.ArrayList;
import java.util.List;

/** Asks whether a member can be erased; each context that observes this says what stands against it. */
public final class ErasureCheck {
    private final long memberId;
    private final List<Hold> holds = new ArrayList<>();

    /** A reason to wait: the message's key and arguments. */
    public record Hold(String code, List<Object> args) {}

    ErasureCheck(long memberId) {
        this.memberId = memberId;
    }

    public long memberId() {
        return memberId;
    }

    public void refuse(String code, Object... args) {
        holds.add(new Hold(code, List.of(args)));
    }

    public List<Hold> holds() {
        return List.copyOf(holds);
    }
}
