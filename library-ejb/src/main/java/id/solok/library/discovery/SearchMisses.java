package id.solok.library.discovery;

import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What readers looked for and the library does not have, for whoever buys books. */
@Stateless
@RolesAllowed({MANAGER, LIBRARIAN, CATALOGUER})
public class SearchMisses {
    /** A file has at most so many lines. */
    public static final int MOST = 10_000;

    private static final int KEPT_DAYS = 730;

    @Inject
    private MissStore store;

    @Inject
    private Clock clock;

    /** The words looked for most often in the period, both days included; refuses one that ends before it begins. */
    public Page<Miss> wanted(LocalDate from, LocalDate to, Window window) {
        check(from, to);
        return store.wanted(from, to, window);
    }

    /** The same as one list. */
    public List<Miss> all(LocalDate from, LocalDate to) {
        check(from, to);
        return store.list(from, to, 0, MOST);
    }

    private static void check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) throw InvalidInput.at("to", "discovery.period-backwards");
    }

    /** Removes counts of days two years ago; returns how many. */
    @RolesAllowed(BATCH)
    public int removeOld() {
        return store.removeBefore(LocalDate.now(clock).minusDays(KEPT_DAYS));
    }
}
