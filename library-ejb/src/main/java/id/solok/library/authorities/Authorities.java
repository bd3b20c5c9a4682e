package id.solok.library.authorities;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.BATCH;
import static id.solok.library.core.Roles.CATALOGUER;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.Page;
import id.solok.library.core.Window;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.marc4j.marc.Record;

/** What cataloguers do with controlled headings, and how a heading is looked up. */
@Stateless
@RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER})
public class Authorities {
    private static final int MOST_SUGGESTED = 50;

    @Inject
    private AuthorityStore store;

    @Inject
    private FormIndex forms;

    @Inject
    private Corrections corrections;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Creates an authority from a form; {@link InvalidInput} with every problem at its field. Returns the id. */
    public long create(AuthorityInput input) {
        input.check();
        var content = content(new AuthoritySheet(clock, neighbours(input)).fresh(input));
        var authority = new Authority(content, actor(), clock.instant());
        store.add(authority);
        audit.record("create", "authority", authority.id(), authority.heading());
        return authority.id();
    }

    /** The authority as a cataloguer begins to correct it; {@link NotFound} when there is none. */
    public AuthorityEdit toCorrect(long id) {
        var authority = store.get(id);
        return new AuthorityEdit(id, authority.version(), AuthoritySheet.read(authority.marc()));
    }

    /**
     * Writes a form into the authority record; everything the form does not show stays, and an earlier preferred
     * heading leads on as another form. Refused on an older version.
     *
     * @param correctRecords whether a job brings the new heading into the records that bear the earlier one
     */
    public void correct(long id, int versionSeen, AuthorityInput input, boolean correctRecords) {
        input.check();
        var authority = store.locked(id);
        authority.refuseUnlessSeen(versionSeen);
        if (authority.kind() != input.heading().kind()) throw InvalidInput.at("kind", "authorities.kind-stays");
        var before = authority.headingMarc();
        long key = authority.headingKey();
        var content = content(new AuthoritySheet(clock, neighbours(input)).corrected(authority.marc(), input));
        authority.replace(content, versionSeen, actor(), clock.instant());
        store.save(authority);
        audit.record("correct", "authority", id, authority.heading());
        if (correctRecords && !before.equals(authority.headingMarc())) corrections.request(id, List.of(key));
    }

    public AuthorityView view(long id) {
        var reading = new AuthorityReading(store.get(id));
        return reading.view(forms.leads(reading.keys()));
    }

    /** The MARC authority record whole. */
    public Record marc(long id) {
        return store.get(id).marc();
    }

    /** A page of the sorted list of all forms of headings. */
    public Page<AuthorityRow> find(AuthorityQuery query, Window window) {
        return forms.find(query, window);
    }

    /** Authorities that may be meant by what was typed so far; none when nothing was typed. */
    public List<Suggestion> suggest(Set<HeadingKind> kinds, String typed, int most) {
        var query = new AuthorityQuery(kinds, typed, true);
        return query.text().isEmpty() ? List.of() : forms.suggest(query, Math.max(1, Math.min(most, MOST_SUGGESTED)));
    }

    /** The authorities that keys lead to; a key that leads to several is left out, unless it is one's preferred. */
    @RolesAllowed({ADMIN, LIBRARIAN, CATALOGUER, BATCH})
    public Map<Long, Controlled> controlled(Collection<Long> keys) {
        Map<Long, Controlled> controlled = new HashMap<>();
        Map<Long, Integer> authorities = new HashMap<>();
        for (var lead : forms.leads(keys)) {
            // the preferred form comes first
            controlled.putIfAbsent(lead.key(), lead.controlled());
            authorities.merge(lead.key(), 1, Integer::sum);
        }
        controlled.entrySet().removeIf(one -> !one.getValue().preferred() && authorities.get(one.getKey()) > 1);
        return controlled;
    }

    /**
     * Deletes an authority in the transaction of the one who has seen that no record bears its headings. A record that
     * bears one a moment later is a record without authority, as if it had been written after the deletion.
     */
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public void delete(long id, int versionSeen) {
        var authority = store.locked(id);
        authority.refuseUnlessSeen(versionSeen);
        store.remove(authority);
        audit.record("delete", "authority", id, authority.heading());
    }

    private static AuthorityContent content(Record record) {
        return AuthorityContent.of(record).orElseThrow(() -> InvalidInput.at("main", "core.required"));
    }

    private Map<Long, Controlled> neighbours(AuthorityInput input) {
        List<Long> keys = new ArrayList<>();
        for (var neighbour : input.seeAlso())
            if (neighbour.kind() != null) keys.add(HeadingKeys.of(neighbour.kind(), neighbour.heading()));
        return controlled(keys);
    }

    private String actor() {
        return context.getCallerPrincipal().getName();
    }
}
