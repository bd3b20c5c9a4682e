package id.solok.library.audit;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Writes the audit trail, in the transaction of what it tells of. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class AuditTrail {
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
        em.persist(new AuditEntry(clock.instant(), actor(), action, subject, subjectId, detail));
    }

    /** Who is calling, by the name that entries carry. */
    public String actor() {
        return context.getCallerPrincipal().getName();
    }
}
