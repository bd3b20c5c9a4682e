package id.solok.library.catalog;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.authorities.Authorities;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Which records bear the headings of an authority, in any of its forms. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class Headings {
    @Inject
    private HeadingBearers bearers;

    @Inject
    private Authorities authorities;

    /** How many records bear a heading of each authority; those without are left out. */
    public Map<Long, Long> uses(Collection<Long> authorityIds) {
        return bearers.count(authorityIds);
    }

    public Page<HeadingUse> records(long authorityId, Window window) {
        long total = bearers.count(List.of(authorityId)).getOrDefault(authorityId, 0L);
        return new Page<>(total == 0 ? List.of() : bearers.page(authorityId, window), total);
    }

    /** Deletes an authority whose headings no record bears; {@link RuleViolation} when one does. */
    public void delete(long authorityId, int versionSeen) {
        long uses = bearers.count(List.of(authorityId)).getOrDefault(authorityId, 0L);
        if (uses > 0) throw new RuleViolation("catalog.heading-in-use", uses);
        authorities.delete(authorityId, versionSeen);
    }
}
