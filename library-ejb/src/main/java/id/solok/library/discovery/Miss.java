package id.solok.library.discovery;

import java.io.Serializable;
import java.time.LocalDate;

/** Words that found nothing, how often they were looked for in a period, and on which day last. */
public record Miss(String term, long searches, LocalDate last) implements Serializable {
    private static final long serialVersionUID = 1;
}
