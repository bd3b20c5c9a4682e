package id.solok.library.imports;

/** A profile as it is read: its version for a later change, and what it lays down. */
public record ImportProfileView(long id, int version, ImportProfileInput rules) {
    public String name() {
        return rules.name();
    }
}
