package id.solok.library.audit;

import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;
import static id.solok.library.core.Roles.MEMBER;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;

/** Who has seen or changed a member's data; what the member does with the own account is not in it. */
@Stateless
public class AccessLog {
    private static final String OF_MEMBER = """
            from audit_entry where subject = 'member' and subject_id = ?1
                and coalesce(role, '') <> 'member' and action <> 'apply'\s""";

    @PersistenceContext
    private EntityManager em;

    /** The newest first; the caller makes sure that it is the member's own account, or a request of theirs. */
    @RolesAllowed({MEMBER, LIBRARIAN, MANAGER})
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public Page<AccessView> of(long memberId, Window window) {
        List<?> rows = em.createNativeQuery("select at, actor, role, action, detail " + OF_MEMBER
                        + "order by at desc, id desc limit ?2 offset ?3")
                .setParameter(1, memberId)
                .setParameter(2, window.size())
                .setParameter(3, window.first())
                .getResultList();
        var total = (Number) em.createNativeQuery("select count(*) " + OF_MEMBER)
                .setParameter(1, memberId)
                .getSingleResult();
        return new Page<>(rows.stream().map(row -> view((Object[]) row)).toList(), total.longValue());
    }

    /** Removes what is older than a moment, so many at once; returns how many went. */
    @RolesAllowed(BATCH)
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public int removeBefore(Instant moment, int most) {
        return ((Number) em.createNativeQuery("select forget_audit(cast(?1 as timestamptz), ?2)")
                        .setParameter(1, Timestamp.from(moment))
                        .setParameter(2, most)
                        .getSingleResult())
                .intValue();
    }

    private static AccessView view(Object[] row) {
        return new AccessView(
                ((Timestamp) row[0]).toInstant(), (String) row[1], (String) row[2], (String) row[3], (String) row[4]);
    }
}
