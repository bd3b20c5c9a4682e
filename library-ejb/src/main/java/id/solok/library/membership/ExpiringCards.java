package id.solok.library.membership;

import static id.solok.library.core.Roles.BATCH;

import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import id.solok.library.notices.Notices;
import id.solok.library.notices.Recipient;
import id.solok.library.notices.Told;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tells members whose card ends soon, each once for each end. */
@Stateless
@RolesAllowed(BATCH)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ExpiringCards {
    private static final String KIND = "membership.card-expiring";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Notices notices;

    @Inject
    private Settings settings;

    /** How far a call came: the last member it looked at, null at the end, and how many were told that were not before. */
    public record Step(Long last, int told) {}

    private record Ending(long memberId, Told told) {}

    /** Tells the next so many members after {@code after}; a child without a contact is told by the guardian's. */
    public Step tell(LocalDate today, long after, int most) {
        var ending = ending(today, after, most);
        int told = notices.tellAll(KIND, ending.stream().map(Ending::told).toList());
        boolean more = ending.size() == most;
        return new Step(more ? ending.get(most - 1).memberId() : null, told);
    }

    private List<Ending> ending(LocalDate today, long after, int most) {
        int days = settings.number(SettingName.EXPIRING_NOTICE_DAYS, today);
        List<?> rows = em.createNativeQuery("""
                        select m.id, m.name, m.card, m.valid_until, m.email,
                            coalesce(m.whatsapp, case when m.phone like '+628%' then m.phone end,
                                case when m.email is null and coalesce(p.phone, g.phone) like '+628%'
                                    then coalesce(p.phone, g.phone) end), m.language
                        from member m left join guardian g on g.child_id = m.id left join member p on p.id = g.guardian_id
                        where m.status = 'ACTIVE' and m.valid_until between ?1 and ?2 and m.id > ?3
                        order by m.id limit ?4""")
                .setParameter(1, today)
                .setParameter(2, today.plusDays(days))
                .setParameter(3, after)
                .setParameter(4, most)
                .getResultList();
        return rows.stream().map(row -> ending((Object[]) row)).toList();
    }

    private static Ending ending(Object[] row) {
        long id = ((Number) row[0]).longValue();
        var until = row[3].toString();
        var recipient = new Recipient(id, (String) row[1], (String) row[4], (String) row[5], (String) row[6]);
        var values = Map.of("card", (String) row[2], "validUntil", until);
        return new Ending(id, new Told(recipient, values, "card-expiring:" + until));
    }
}
