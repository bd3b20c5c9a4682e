package id.solok.library.membership;

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
        String blockedReason) {
    public boolean validOn(LocalDate day) {
        return !day.isAfter(validUntil);
    }
}
