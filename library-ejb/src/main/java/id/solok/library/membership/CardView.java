package id.solok.library.membership;

import java.io.Serializable;
import java.time.Instant;

/** A card that was given out; the end is null while it lives. */
public record CardView(String card, Instant givenAt, String givenBy, Instant endedAt, String endedBy, CardEnd reason)
        implements Serializable {
    private static final long serialVersionUID = 1;
}
