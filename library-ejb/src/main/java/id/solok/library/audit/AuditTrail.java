package id.solok.library.audit;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;
import static id.solok.library.core.Roles.MEMBER;
import static id.solok.library.core.Roles.PARTNER;
import static id.solok.library.core.Roles.PROGRAMMES;

import jakarta.annotation.Resource;
import jakarta.annotation.security.DeclareRoles;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;

/** Writes the audit trail, in the transaction of what it tells of. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
@DeclareRoles({LIBRARIAN, CIRCULATION, MANAGER, ADMIN, CATALOGUER, PROGRAMMES, PARTNER, BATCH, MEMBER})
public class AuditTrail {
    private static final List<String> ROLES =
            List.of(LIBRARIAN, CIRCULATION, MANAGER, ADMIN, CATALOGUER, PROGRAMMES, PARTNER, BATCH, MEMBER);

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /**
     * Adds an entry for the caller.
     *
     * @param action a verb such as {@code read} or {@code register}
     * @param subject the kind of thing, such as {@code member}
     */
    public void record(String action, String subject, Long subjectId, String detail) {
        var actor = new Actor(actor(), role());
        em.persist(new AuditEntry(clock.instant(), actor, action, subject, subjectId, detail));
    }

    /** The first of the caller's roles, those that work with members first; null for somebody unknown. */
    private String role() {
        return ROLES.stream().filter(context::isCallerInRole).findFirst().orElse(null);
    }

    /** Who is calling, by the name that entries carry. */
    public String actor() {
        return context.getCallerPrincipal().getName();
    }
}
