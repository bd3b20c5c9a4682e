package id.solok.library.core;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.MANAGER;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Reads and sets regulated values; a change never touches the past, it adds a version from a date on. */
@Stateless
public class Settings {
    @PersistenceContext
    private EntityManager em;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** The value in force on {@code day}. */
    @PermitAll
    public int number(SettingName name, LocalDate day) {
        var value = em.createQuery("""
                        select s.value from Setting s
                        where s.name = :name and s.validFrom <= :day
                        order by s.validFrom desc""", String.class)
                .setParameter("name", name.key())
                .setParameter("day", day)
                .setMaxResults(1)
                .getResultList();
        if (value.isEmpty()) throw new NotFound("core.no-such-setting", name.key());
        return Integer.parseInt(value.get(0));
    }

    /** Every version of every setting, the newest first. */
    @RolesAllowed({ADMIN, MANAGER})
    public List<SettingView> versions() {
        return em.createQuery("select s from Setting s order by s.name, s.validFrom desc", Setting.class)
                .getResultStream()
                .map(Setting::view)
                .toList();
    }

    /** Adds a version; refuses a date in the past, a second version on one date and a value outside the limits. */
    @RolesAllowed({ADMIN, MANAGER})
    public void change(String key, String value, LocalDate validFrom) {
        var name = SettingName.of(key).orElseThrow(() -> new NotFound("core.no-such-setting", key));
        name.check(value);
        if (validFrom == null) throw InvalidInput.at("validFrom", "core.required");
        if (validFrom.isBefore(LocalDate.now(clock))) throw InvalidInput.at("validFrom", "core.not-in-the-past");
        if (exists(key, validFrom)) throw InvalidInput.at("validFrom", "core.setting-changes-that-day");
        var actor = context.getCallerPrincipal().getName();
        em.persist(new Setting(key, value.strip(), validFrom, actor, clock.instant()));
    }

    private boolean exists(String key, LocalDate validFrom) {
        return em.createQuery("select count(s) from Setting s where s.name = :name and s.validFrom = :day", Long.class)
                        .setParameter("name", key)
                        .setParameter("day", validFrom)
                        .getSingleResult()
                > 0;
    }
}
