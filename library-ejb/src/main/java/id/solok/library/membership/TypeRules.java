package id.solok.library.membership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What types demand, by date, in the database. */
@ApplicationScoped
class TypeRules {
    private static final String READ = """
            select r.type_code, r.valid_from, r.validity_days, r.renewal_window_days, r.min_age, r.max_age,
                r.guardian_under_age,
                (select string_agg(d.document_code || '=' || d.need_group, ',' order by d.need_group, d.document_code)
                    from member_type_document d where d.rule_id = r.id)
            from member_type_rule r\s""";

    @PersistenceContext
    private EntityManager em;

    /** What is in force on a day for each type, in the order of types. */
    List<Demands> inForce(LocalDate day) {
        List<?> rows = em.createNativeQuery(READ + """
                        join member_type t on t.code = r.type_code
                        where r.valid_from = (select max(x.valid_from) from member_type_rule x
                            where x.type_code = r.type_code and x.valid_from <= ?1)
                        order by t.position""")
                .setParameter(1, Date.valueOf(day))
                .getResultList();
        return rows.stream().map(row -> demands((Object[]) row)).toList();
    }

    /** Every version of one type, the newest first. */
    List<Demands> of(String type) {
        List<?> rows = em.createNativeQuery(READ + "where r.type_code = ?1 order by r.valid_from desc")
                .setParameter(1, type)
                .getResultList();
        return rows.stream().map(row -> demands((Object[]) row)).toList();
    }

    void add(Demands rule, String actor, Instant now) {
        var id = (Number)
                em.createNativeQuery("select nextval('member_type_rule_seq')").getSingleResult();
        em.createNativeQuery("""
                        insert into member_type_rule (id, type_code, valid_from, validity_days, renewal_window_days,
                            min_age, max_age, guardian_under_age, changed_by, changed_at)
                        values (?1, ?2, ?3, ?4, ?5, cast(?6 as int), cast(?7 as int), cast(?8 as int), ?9, ?10)""")
                .setParameter(1, id)
                .setParameter(2, rule.type())
                .setParameter(3, Date.valueOf(rule.validFrom()))
                .setParameter(4, rule.validityDays())
                .setParameter(5, rule.renewalWindowDays())
                .setParameter(6, text(rule.minAge()))
                .setParameter(7, text(rule.maxAge()))
                .setParameter(8, text(rule.guardianUnderAge()))
                .setParameter(9, actor)
                .setParameter(10, Timestamp.from(now))
                .executeUpdate();
        rule.documents().forEach((document, group) -> add(id, document, group));
    }

    // a number that may be missing: the driver types a missing text, not a missing number
    private static String text(Integer number) {
        return number == null ? null : number.toString();
    }

    private void add(Number rule, String document, int group) {
        em.createNativeQuery("""
                        insert into member_type_document (rule_id, document_code, need_group) values (?1, ?2, ?3)""")
                .setParameter(1, rule)
                .setParameter(2, document)
                .setParameter(3, group)
                .executeUpdate();
    }

    List<MemberTypeView> types() {
        return em.createQuery("""
                        select new id.solok.library.membership.MemberTypeView(t.code, t.nameId, t.nameEn)
                        from MemberType t order by t.position""", MemberTypeView.class).getResultList();
    }

    List<DocumentKind> documentKinds() {
        List<?> rows = em.createNativeQuery("select code, name_id, name_en from document_kind order by position")
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new DocumentKind((String) row[0], (String) row[1], (String) row[2]))
                .toList();
    }

    private static Demands demands(Object[] row) {
        return new Demands(
                (String) row[0],
                ((Date) row[1]).toLocalDate(),
                ((Number) row[2]).intValue(),
                ((Number) row[3]).intValue(),
                (Integer) row[4],
                (Integer) row[5],
                (Integer) row[6],
                documents((String) row[7]));
    }

    private static Map<String, Integer> documents(String joined) {
        Map<String, Integer> documents = new LinkedHashMap<>();
        if (joined == null) return documents;
        for (var entry : joined.split(",", -1)) {
            int equals = entry.indexOf('=');
            documents.put(entry.substring(0, equals), Integer.valueOf(entry.substring(equals + 1)));
        }
        return documents;
    }
}
