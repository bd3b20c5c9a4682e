package id.solok.library.launch;

/** Why the system does not come up, as one sentence for the person at the keyboard. */
public class CannotStart extends RuntimeException {
    private static final long serialVersionUID = 1;

    public CannotStart(String sentence) {
        super(sentence);
    }

    public CannotStart(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
