package id.solok.library.audit;

import java.io.Serializable;
import java.time.Instant;

/** One look at or change of a member's data by somebody else; the role is null where it was not kept. */
public record AccessView(Instant at, String actor, String role, String action, String detail) implements Serializable {
    private static final long serialVersionUID = 1;

    /** Whether a program did it, for an agency or a machine of the library. */
    public boolean byProgram() {
        return actor.startsWith("service-account-");
    }
}
