package id.solok.library.core;

import jakarta.ejb.ApplicationException;
import java.util.List;

/** A use case refused by a rule; the code is the message's key, the arguments fill its places. */
@ApplicationException(rollback = true, inherited = true)
public class RuleViolation extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<Object> args;

    public RuleViolation(String code, Object... args) {
        super(code + List.of(args));
        this.code = code;
        this.args = List.of(args);
    }

    public String code() {
        return code;
    }

    public List<Object> args() {
        return args == null ? List.of() : args;
    }
}
