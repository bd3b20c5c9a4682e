package id.solok.library.membership;

import static id.solok.library.core.Roles.MEMBER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** The member who is signed in: the account's name is the living card, or a name that is kept for them. */
@Stateless
@RolesAllowed(MEMBER)
public class CurrentMember {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Members members;

    @Inject
    private MemberFile file;

    @Inject
    private AuditTrail audit;

    /** Refused when nobody holds the card that the account is named for. */
    public long id() {
        List<?> ids = em.createNativeQuery("""
                        select m.id from member m where m.status = 'ACTIVE' and m.card = ?1
                        union select m.id from member_sign_in s join member m on m.id = s.member_id
                        where m.status = 'ACTIVE' and s.name = ?1""").setParameter(1, audit.actor()).getResultList();
        if (ids.size() != 1) throw new NotFound("membership.no-own-membership");
        return ((Number) ids.get(0)).longValue();
    }

    public MemberView member() {
        return members.get(id()).view();
    }

    /** All that is kept of the member here, the NIK masked; what the desk has noted is theirs to read too. */
    public MemberDetails details() {
        return file.of(members.get(id()));
    }

    /** Adds what is agreed to or withdrawn today to the log, in the words of today's text. */
    public void decide(boolean given, String language) {
        file.decide(members.get(id()), given, language);
        audit.record(given ? "consent" : "withdraw-consent", "member", id(), null);
    }
}
