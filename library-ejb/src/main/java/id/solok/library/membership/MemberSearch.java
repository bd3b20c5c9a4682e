package id.solok.library.membership;

import id.solok.library.core.Page;
import id.solok.library.core.Window;
import id.solok.library.vault.Vault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Date;
import java.util.List;

/** Finds members by what is typed, and those who may be the same person. */
@ApplicationScoped
class MemberSearch {
    private static final String MATCHING = """
            from member m
            where m.card is not null and (?1 = '' or m.card = ?1 or m.phone = ?2 or m.whatsapp = ?2 or m.nik_digest = ?4
                or m.id = (select c.member_id from member_card c where c.card = ?1)
                or fold(m.name) like fold(?3))\s""";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Vault vault;

    /** Members whose card, now or once, whose telephone or NIK is the text, or whose name has it in it. */
    Page<MemberView> matching(String text, Window window) {
        List<?> rows = asked(
                        em.createNativeQuery("""
                        select m.id, m.card, m.name, m.type_code, m.phone, m.email,
                            m.registered_on, m.valid_until, m.blocked_reason, m.status\s""" + MATCHING + "order by fold(m.name), m.id limit ?5 offset ?6"), text)
                .setParameter(5, window.size())
                .setParameter(6, window.first())
                .getResultList();
        var total = (Number)
                asked(em.createNativeQuery("select count(*) " + MATCHING), text).getSingleResult();
        return new Page<>(rows.stream().map(row -> view((Object[]) row)).toList(), total.longValue());
    }

    private Query asked(Query query, String text) {
        return query.setParameter(1, CardNumber.asKept(text))
                .setParameter(2, Phone.normalized(text))
                .setParameter(
                        3, "%" + text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%")
                .setParameter(4, vault.digest(Nik.PURPOSE, Nik.cleaned(text)));
    }

    private static MemberView view(Object[] row) {
        return new MemberView(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                (String) row[3],
                (String) row[4],
                (String) row[5],
                ((Date) row[6]).toLocalDate(),
                ((Date) row[7]).toLocalDate(),
                (String) row[8],
                MemberStatus.valueOf((String) row[9]));
    }

    /** Others who may be this person, members and applicants; at most ten. */
    List<Suspect> suspects(MemberData data, Long except) {
        List<?> rows = em.createNativeQuery("""
                        select id, name, card, birth_date, same_nik, same_birth, same_phone from (
                            select m.id, m.name, m.card, m.birth_date,
                                coalesce(m.nik_digest = cast(?1 as text), false) same_nik,
                                coalesce(m.birth_date = cast(?3 as date) and fold(m.name) = fold(?2), false) same_birth,
                                coalesce(m.phone in (?4, ?5) or m.whatsapp in (?4, ?5), false) same_phone
                            from member m
                            where m.status <> 'REFUSED' and m.id <> ?6
                                and (m.nik_digest = cast(?1 as text) or m.birth_date = cast(?3 as date) and fold(m.name) = fold(?2)
                                    or m.phone in (?4, ?5) or m.whatsapp in (?4, ?5))) same
                        order by same_nik desc, same_birth desc, id limit 10""")
                .setParameter(1, vault.digest(Nik.PURPOSE, data.nik()))
                .setParameter(2, data.name())
                .setParameter(
                        3,
                        data.identity().birthDate() == null
                                ? null
                                : data.identity().birthDate().toString())
                .setParameter(4, orNone(data.contact().phone()))
                .setParameter(5, orNone(data.contact().whatsapp()))
                .setParameter(6, except == null ? 0L : except)
                .getResultList();
        return rows.stream().map(row -> suspect((Object[]) row)).toList();
    }

    private static String orNone(String phone) {
        return phone == null ? "-" : phone;
    }

    private static Suspect suspect(Object[] row) {
        return new Suspect(
                ((Number) row[0]).longValue(),
                (String) row[1],
                (String) row[2],
                row[3] == null ? null : ((Date) row[3]).toLocalDate(),
                (Boolean) row[4],
                (Boolean) row[5],
                (Boolean) row[6]);
    }
}
