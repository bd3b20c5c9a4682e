package id.solok.library.applications;

/** An application was approved or refused. */
public record ApplicationDecided(long applicationId, long memberId, boolean approved) {}
