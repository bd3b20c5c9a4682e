package id.solok.library.core;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

/**
 * Remembers the answer to a request that carries an idempotency key, in the transaction of the work itself.
 *
 * <p>A second request with the key waits for the first one's transaction, then gets its answer.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class Idempotency {
    @PersistenceContext
    private EntityManager em;

    /** An answer given before. */
    public record Answer(int status, String location, String body) {}

    /**
     * Claims the key for this request, or returns the answer it already has.
     *
     * @param request method, path and digest of the body; the key with another request is refused
     */
    public Optional<Answer> claim(String caller, String key, String request) {
        int claimed = em.createNativeQuery("""
                        insert into idempotency_key (caller, key, request) values (?1, ?2, ?3)
                        on conflict do nothing""")
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, request)
                .executeUpdate();
        return claimed == 1 ? Optional.empty() : Optional.of(answerTo(caller, key, request));
    }

    public void answered(String caller, String key, Answer answer) {
        em.createNativeQuery("""
                        update idempotency_key set status = ?3, location = ?4, response = ?5
                        where caller = ?1 and key = ?2""")
                .setParameter(1, caller)
                .setParameter(2, key)
                .setParameter(3, answer.status())
                .setParameter(4, answer.location())
                .setParameter(5, answer.body())
                .executeUpdate();
    }

    private Answer answerTo(String caller, String key, String request) {
        var row = (Object[]) em.createNativeQuery("""
                        select request, status, location, response from idempotency_key
                        where caller = ?1 and key = ?2""")
                .setParameter(1, caller)
                .setParameter(2, key)
                .getSingleResult();
        if (!request.equals(row[0])) throw new RuleViolation("core.key-used-for-another-request", key);
        return new Answer(((Number) row[1]).intValue(), (String) row[2], (String) row[3]);
    }
}
