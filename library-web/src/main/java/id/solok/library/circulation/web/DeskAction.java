package id.solok.library.circulation.web;

import id.solok.library.core.ClockProducer;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalTime;

/** One thing that happened at the desk, in the words of the sign: what, with whom, and what to know about it. */
public record DeskAction(Instant at, Outcome outcome, String what, String who, String more) implements Serializable {
    private static final long serialVersionUID = 1;

    /** How the sign looks and sounds. */
    public enum Outcome {
        WAIT,
        CARD,
        LENT,
        RETURNED,
        LATE,
        LOOK,
        REFUSED
    }

    public LocalTime time() {
        return LocalTime.ofInstant(at, ClockProducer.JAKARTA);
    }

    public boolean refused() {
        return outcome == Outcome.REFUSED;
    }

    /** The style of the large sign. */
    public String sign() {
        return switch (outcome) {
            case WAIT -> "sign-wait";
            case CARD, LENT, RETURNED -> "sign-done";
            case LATE, LOOK -> "sign-look";
            case REFUSED -> "sign-refused";
        };
    }

    public String icon() {
        return switch (outcome) {
            case WAIT -> "#i-wait";
            case CARD, LENT, RETURNED -> "#i-done";
            case LATE, LOOK -> "#i-look";
            case REFUSED -> "#i-refused";
        };
    }

    /** The style of the status word in the list of actions. */
    public String status() {
        return switch (outcome) {
            case REFUSED -> "status-bad";
            case LATE, LOOK -> "status-busy";
            case WAIT, CARD, LENT, RETURNED -> "status-ok";
        };
    }

    /** The small line of the list of actions: whom it was with, or why not, and how late. */
    public String note() {
        return switch (outcome) {
            case REFUSED -> more;
            case LATE -> who + " · " + more;
            case WAIT, CARD, LENT, RETURNED, LOOK -> who;
        };
    }

    /** What the page's script plays. */
    public String sound() {
        return outcome == Outcome.WAIT ? "none" : refused() ? "refused" : "done";
    }
}
