package id.solok.library.jobs;

/** How far a run is. */
public enum JobState {
    REQUESTED,
    RUNNING,
    COMPLETED,
    FAILED
}
