package id.solok.library.covers;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.catalog.Catalog;
import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The covers of records: shown to everyone, put and removed by cataloguers. */
@Stateless
public class Covers {
    /** The version seen by who saw that there is no cover. */
    public static final long NONE = 0;

    @Inject
    private CoverStore store;

    @Inject
    private Catalog catalog;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** The cover of a record; empty when it has none. */
    @PermitAll
    public Optional<CoverView> of(long recordId) {
        return store.view(recordId);
    }

    /** The picture as JPEG; empty when the record's cover is not that of this version. */
    @PermitAll
    public Optional<byte[]> picture(long recordId, long version, CoverSize size) {
        return store.picture(recordId, version, size);
    }

    /**
     * Gives a record a cover. Refused: {@link InvalidInput} at {@code cover} for what is no JPEG or PNG that can be shown,
     * {@link NotFound} without such a record, and when another cover than the one seen is there by now.
     */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
    public CoverView put(long recordId, long versionSeen, byte[] file) {
        var art = Redraw.of(file);
        catalog.record(recordId);
        if (!write(recordId, versionSeen, art)) throw changedMeanwhile();
        audit.record(versionSeen == NONE ? "add" : "change", "cover", recordId, null);
        return store.view(recordId).orElseThrow();
    }

    /** Takes the cover away that was seen; refused when another one is there by now. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
    public void remove(long recordId, long versionSeen) {
        if (!store.remove(recordId, versionSeen)) throw changedMeanwhile();
        audit.record("remove", "cover", recordId, null);
    }

    private boolean write(long recordId, long versionSeen, CoverArt art) {
        var actor = context.getCallerPrincipal().getName();
        var now = clock.instant();
        var written = new AtomicBoolean();
        Constraints.foreignKey(
                "cover_record_id_fkey",
                () -> written.set(
                        versionSeen == NONE
                                ? store.add(recordId, art, actor, now)
                                : store.replace(recordId, versionSeen, art, actor, now)),
                () -> new NotFound("catalog.no-such-record", recordId));
        return written.get();
    }

    private static RuleViolation changedMeanwhile() {
        return new RuleViolation("covers.changed-meanwhile");
    }
}
