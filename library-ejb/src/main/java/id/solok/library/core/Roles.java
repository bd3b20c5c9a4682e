package id.solok.library.core;

/** The realm roles of Keycloak and the system's own {@code batch}, as {@code @RolesAllowed} wants them. */
public final class Roles {
    public static final String ADMIN = "admin";
    public static final String MANAGER = "manager";
    public static final String LIBRARIAN = "librarian";
    public static final String CATALOGUER = "cataloguer";
    public static final String CIRCULATION = "circulation";
    public static final String PROGRAMMES = "programmes";
    public static final String MEMBER = "member";
    public static final String PARTNER = "partner";
    public static final String BATCH = "batch";

    private Roles() {}
}
