package id.solok.library.core;

/** What was asked for is not there. */
public class NotFound extends RuleViolation {
    private static final long serialVersionUID = 1;

    public NotFound(String code, Object... args) {
        super(code, args);
    }
}
