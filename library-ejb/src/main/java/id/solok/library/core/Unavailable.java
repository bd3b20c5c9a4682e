package id.solok.library.core;

/** Something that the use case needs does not answer; the same request may succeed a little later. */
public class Unavailable extends RuleViolation {
    private static final long serialVersionUID = 1;

    public Unavailable(String code, Throwable cause) {
        super(code);
        initCause(cause);
    }
}
