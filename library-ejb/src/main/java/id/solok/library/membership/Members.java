package id.solok.library.membership;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** The members in the database. */
@ApplicationScoped
class Members {
    private static final String MATCHING = """
            from member m
            where ?1 = '' or m.card = ?1 or m.phone = ?2 or fold(m.name) like fold(?3)\s""";

    @PersistenceContext
    private EntityManager em;

    Member add(MemberInput input, java.time.LocalDate today) {
        var type = em.find(MemberType.class, input.type());
        if (type == null) throw InvalidInput.at("type", "membership.no-such-type", input.type());
        var running = (Number)
                em.createNativeQuery("select nextval('member_card_seq')").getSingleResult();
        var member = new Member(CardNumber.of(running.longValue()), type, input, today);
        em.persist(member);
        em.flush();
        return member;
    }

    Optional<Member> byId(long id) {
        return Optional.ofNullable(em.find(Member.class, id));
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

    /** Members whose card or phone is the text, or whose name has it in it. */
    Page<MemberView> matching(String text, Window window) {
        var name = "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
        var phone = Phone.normalized(text);
        List<?> rows = em.createNativeQuery("""
                        select m.id, m.card, m.name, m.type_code, m.phone, m.email,
                            m.registered_on, m.valid_until, m.blocked_reason\s""" + MATCHING + "order by fold(m.name), m.id limit ?4 offset ?5")
                .setParameter(1, CardNumber.asKept(text))
                .setParameter(2, phone)
                .setParameter(3, name)
                .setParameter(4, window.size())
                .setParameter(5, window.first())
                .getResultList();
        var total = (Number) em.createNativeQuery("select count(*) " + MATCHING)
                .setParameter(1, CardNumber.asKept(text))
                .setParameter(2, phone)
                .setParameter(3, name)
                .getSingleResult();
        return new Page<>(rows.stream().map(row -> view((Object[]) row)).toList(), total.longValue());
    }

    private static MemberView view(Object[] row) {
        return new MemberView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                ((java.sql.Date) row[6]).toLocalDate(),
                ((java.sql.Date) row[7]).toLocalDate(),
                (String) row[8]);
    }

    List<MemberTypeView> types() {
        return em.createQuery("""
                        select new id.solok.library.membership.MemberTypeView(t.code, t.nameId, t.nameEn, t.validityDays)
                        from MemberType t order by t.position""", MemberTypeView.class).getResultList();
    }
}
