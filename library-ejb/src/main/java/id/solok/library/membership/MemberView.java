package id.solok.library.membership;

import java.io.Serializable;
import java.time.LocalDate;

/** A member as the desk reads them. */
public record MemberView(
        long id,
        String card,
        String name,
        String type,
        String phone,
        String email,
        LocalDate registeredOn,
        LocalDate validUntil,
        String blockedReason,
        MemberStatus status)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public boolean validOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
