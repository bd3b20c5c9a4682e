package id.solok.library.membership;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The members in the database. */
@ApplicationScoped
class Members {
    private static final String NO_NIK = "-";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    /** Keeps a new applicant. */
    Member add(MemberData data) {
        checkVillage(data);
        var member = new Member(type(data.type()), data, sealed(data.nik()));
        em.persist(member);
        em.flush();
        return member;
    }

    void change(Member member, MemberData data) {
        checkVillage(data);
        member.change(type(data.type()), data, changed(member, data.nik()));
        em.flush();
    }

    // an empty field leaves the NIK as it is, a dash takes it away
    private SealedNik changed(Member member, String nik) {
        if (NO_NIK.equals(nik)) return new SealedNik(null, null);
        boolean same = nik == null || vault.digest(Nik.PURPOSE, nik).equals(member.nikDigest());
        return same ? new SealedNik(member.nikCipher(), member.nikDigest()) : sealed(nik);
    }

    private SealedNik sealed(String nik) {
        return new SealedNik(vault.seal(Nik.PURPOSE, nik), vault.digest(Nik.PURPOSE, nik));
    }

    private void checkVillage(MemberData data) {
        var village = data.home().village();
        if (village != null && em.find(Village.class, village) == null)
            throw InvalidInput.at("village", "core.required");
    }

    /** The NIK in clear; whoever asks has said so in the audit trail. */
    String nik(Member member) {
        return vault.open(Nik.PURPOSE, member.nikCipher());
    }

    MemberData data(Member member) {
        return new MemberData(
                member.name(),
                member.type(),
                nik(member),
                member.identity(),
                member.contact(),
                member.home(),
                member.background(),
                member.emergency(),
                member.notes());
    }

    MemberType type(String code) {
        var type = em.find(MemberType.class, code);
        if (type == null) throw InvalidInput.at("type", "membership.no-such-type", code);
        return type;
    }

    Member get(long id) {
        return byId(id).orElseThrow(() -> new NotFound("membership.no-such-member", id));
    }

    Optional<Member> byId(long id) {
        return Optional.ofNullable(em.find(Member.class, id));
    }

    /** The member, locked; refused when somebody changed them since this version was read. */
    Member unchanged(long id, int versionSeen) {
        var member = locked(id);
        if (member.version() != versionSeen) throw new RuleViolation("membership.changed-meanwhile", member.name());
        return member;
    }

    Member locked(long id) {
        var member = em.find(Member.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (member == null) throw new NotFound("membership.no-such-member", id);
        em.refresh(member);
        return member;
    }

    Optional<Member> byCard(String card) {
        return em.createQuery("select m from Member m where m.card = :card", Member.class)
                .setParameter("card", CardNumber.asKept(card))
                .getResultStream()
                .findFirst();
    }

    Optional<Member> lockedByCard(String card) {
        return em.createQuery("select m from Member m where m.card = :card", Member.class)
                .setParameter("card", CardNumber.asKept(card))
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst();
    }

    List<Village> villages() {
        return em.createQuery("select v from Village v order by v.district, v.name", Village.class)
                .getResultList();
    }
}
