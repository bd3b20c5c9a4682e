package id.solok.library.applications;

import java.time.Instant;

/** How far an application is, as the applicant reads it; the card is there once it is approved. */
public record Progress(String number, ApplicationStatus status, Instant appliedAt, String reason, String card) {}
