package id.solok.library.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** A member who may be the same person, and why: the same NIK, name and birth date, or telephone number. */
public record Suspect(
        long memberId,
        String name,
        String card,
        LocalDate birthDate,
        boolean sameNik,
        boolean sameBirth,
        boolean samePhone)
        implements Serializable {
    private static final long serialVersionUID = 1;
}
