package id.solok.library.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** A document that somebody of the library has seen. */
public record SeenDocument(String code, LocalDate seenOn, String seenBy) implements Serializable {
    private static final long serialVersionUID = 1;
}
