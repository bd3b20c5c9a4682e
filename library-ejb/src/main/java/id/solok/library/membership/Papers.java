package id.solok.library.membership;

import id.solok.library.core.InvalidInput;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Date;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Guardians and the documents that were seen, in the database. */
@ApplicationScoped
class Papers {
    private static final int OF_AGE = 18;

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Members members;

    Optional<Guardian> guardian(long childId) {
        return em.createQuery("select g from Guardian g where g.childId = :child", Guardian.class)
                .setParameter("child", childId)
                .getResultStream()
                .findFirst();
    }

    /** Names the guardian of a child; by card, the guardian is a grown-up member who is not the child. */
    void nameGuardian(Member child, GuardianData data, LocalDate today) {
        var kept = guardian(child.id());
        if (data.isEmpty()) {
            kept.ifPresent(em::remove);
            return;
        }
        var guardian = kept.orElseGet(() -> new Guardian(child.id()));
        guardian.change(data.card() == null ? null : grownUp(data.card(), child, today), data);
        if (kept.isEmpty()) em.persist(guardian);
        em.flush();
    }

    private Member grownUp(String card, Member child, LocalDate today) {
        var member = members.byCard(card)
                .orElseThrow(() -> InvalidInput.at("guardianCard", "membership.no-such-card", card));
        var birthDate = member.identity().birthDate();
        boolean young = birthDate != null && birthDate.plusYears(OF_AGE).isAfter(today);
        if (young || member.id().equals(child.id()) || member.status() != MemberStatus.ACTIVE)
            throw InvalidInput.at("guardianCard", "membership.not-a-guardian", member.name());
        return member;
    }

    void see(long memberId, Set<String> documents, String actor, LocalDate today) {
        for (var document : documents)
            em.createNativeQuery("""
                            insert into document_seen (member_id, document_code, seen_on, seen_by)
                            select ?1, code, ?3, ?4 from document_kind where code = ?2
                            on conflict (member_id, document_code) do update
                                set seen_on = excluded.seen_on, seen_by = excluded.seen_by""")
                    .setParameter(1, memberId)
                    .setParameter(2, document)
                    .setParameter(3, Date.valueOf(today))
                    .setParameter(4, actor)
                    .executeUpdate();
    }

    List<SeenDocument> seen(long memberId) {
        List<?> rows = em.createNativeQuery("""
                        select s.document_code, s.seen_on, s.seen_by
                        from document_seen s join document_kind k on k.code = s.document_code
                        where s.member_id = ?1 order by k.position""").setParameter(1, memberId).getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new SeenDocument((String) row[0], ((Date) row[1]).toLocalDate(), (String) row[2]))
                .toList();
    }
}
