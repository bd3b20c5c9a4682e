package id.solok.library.imports;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.holdings.RoomView;
import id.solok.library.holdings.Stock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import java.util.List;

/** The profiles by which files come in; the one with number {@value #PLAIN} adds everything and cannot go. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class ImportProfiles {
    /** The profile that is taken when none is named. */
    public static final long PLAIN = 1;

    @Inject
    private ImportProfileStore store;

    @Inject
    private Stock stock;

    public List<ImportProfileView> all() {
        return store.all().stream().map(ImportProfile::view).toList();
    }

    public ImportProfileView view(long id) {
        return store.get(id).view();
    }

    /** Adds a profile; {@link InvalidInput} at the field, also for a name that another profile has. Returns the id. */
    public long create(ImportProfileInput input) {
        check(input);
        var profile = new ImportProfile(input);
        store.add(profile);
        return profile.id();
    }

    /** Changes a profile; imports that were submitted keep the rules they had. Refused on an older version. */
    public void change(long id, int versionSeen, ImportProfileInput input) {
        check(input);
        store.get(id).change(input, versionSeen);
        try {
            store.flush();
        } catch (OptimisticLockException overtaken) {
            throw new RuleViolation("imports.profile-changed-meanwhile");
        }
    }

    public void remove(long id) {
        if (id == PLAIN) throw new RuleViolation("imports.plain-profile-stays");
        store.remove(store.get(id));
    }

    private void check(ImportProfileInput input) {
        new InvalidInput.Collector()
                .required(input.name(), "name")
                .atMost(input.name(), 100, "name")
                .throwIfAny();
        ImportRules.check(input);
        if (input.holdings() == null) return;
        boolean known = stock.rooms().stream()
                .map(RoomView::code)
                .anyMatch(code -> code.equals(input.holdings().defaultRoom()));
        if (!known)
            throw InvalidInput.at(
                    "defaultRoom", "catalog.no-such-room", input.holdings().defaultRoom());
    }
}
