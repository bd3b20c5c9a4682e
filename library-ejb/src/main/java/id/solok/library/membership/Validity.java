package id.solok.library.membership;

import id.solok.library.core.RuleViolation;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** From when to when a membership holds, and what stands against it. */
@Embeddable
public class Validity {
    @Column(name = "registered_on")
    private LocalDate registeredOn;

    @Column(name = "valid_until")
    private LocalDate validUntil;

    @Column(name = "blocked_reason")
    private String blockedReason;

    @Column(name = "closed_on")
    private LocalDate closedOn;

    @Column(name = "closed_reason")
    private String closedReason;

    protected Validity() {}

    private Validity(LocalDate registeredOn, LocalDate validUntil, String blocked, LocalDate closedOn, String closed) {
        this.registeredOn = registeredOn;
        this.validUntil = validUntil;
        blockedReason = blocked;
        this.closedOn = closedOn;
        closedReason = closed;
    }

    Validity from(LocalDate today, int days) {
        return new Validity(today, today.plusDays(days), null, null, null);
    }

    /** From the end of what holds, or from today when that is past; refused before the window opens. */
    Validity renewed(LocalDate today, int days, int windowDays) {
        var opens = validUntil.minusDays(windowDays);
        if (today.isBefore(opens)) throw new RuleViolation("membership.renewal-too-early", opens);
        var from = today.isAfter(validUntil) ? today : validUntil;
        return new Validity(registeredOn, from.plusDays(days), blockedReason, null, null);
    }

    Validity blocked(String reason) {
        return new Validity(registeredOn, validUntil, reason, null, null);
    }

    Validity closed(LocalDate today, String reason) {
        return new Validity(registeredOn, validUntil, blockedReason, today, reason);
    }

    LocalDate registeredOn() {
        return registeredOn;
    }

    LocalDate validUntil() {
        return validUntil;
    }

    String blockedReason() {
        return blockedReason;
    }

    LocalDate closedOn() {
        return closedOn;
    }

    String closedReason() {
        return closedReason;
    }
}
