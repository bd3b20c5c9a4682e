package id.solok.library.applications;

/** How far an application is. */
public enum ApplicationStatus {
    WAITING,
    APPROVED,
    REFUSED
}
