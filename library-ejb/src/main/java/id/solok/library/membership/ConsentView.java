package id.solok.library.membership;

import java.io.Serializable;
import java.time.Instant;

/** One line of the log of consents, with the version of the text that was shown. */
public record ConsentView(
        ConsentPurpose purpose,
        int version,
        boolean given,
        String givenBy,
        ConsentChannel channel,
        String recordedBy,
        Instant at)
        implements Serializable {
    private static final long serialVersionUID = 1;
}
