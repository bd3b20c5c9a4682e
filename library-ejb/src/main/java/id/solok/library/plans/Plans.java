package id.solok.library.plans;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MANAGER;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.holdings.Stock;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;

/** The plans of rooms: seen by everyone, kept by who keeps the rooms. */
@Stateless
public class Plans {
    @Inject
    private PlanItems items;

    @Inject
    private Stock stock;

    @Inject
    private AuditTrail audit;

    /** The plans of all rooms that have one; one statement. */
    @PermitAll
    public List<RoomPlan> all() {
        return items.all().stream()
                .map(PlanItem::view)
                .collect(groupingBy(PlanItemView::room, mapping(item -> item, toList())))
                .entrySet()
                .stream()
                .map(room -> new RoomPlan(room.getKey(), room.getValue()))
                .toList();
    }

    /** The plan of a room as it is now; empty when nothing is on it. */
    @PermitAll
    public RoomPlan of(String room) {
        if (stock.rooms().stream().noneMatch(each -> each.code().equals(room)))
            throw new NotFound("catalog.no-such-room", String.valueOf(room));
        return new RoomPlan(room, items.of(room).stream().map(PlanItem::view).toList());
    }

    /** Puts a thing on a plan; {@link InvalidInput} with every problem at its field. */
    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public PlanItemView add(String room, PlanItemInput input) {
        input.check();
        var item = new PlanItem(room, input);
        items.add(item);
        audit.record("add", "plan", item.view().id(), room);
        return item.view();
    }

    /** Changes a thing; refused, beside problems at fields, on an older version. */
    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public PlanItemView change(long id, int versionSeen, PlanItemInput input) {
        input.check();
        var item = seen(id, versionSeen);
        item.change(input);
        items.save();
        audit.record("change", "plan", id, item.view().room());
        return item.view();
    }

    @RolesAllowed({ADMIN, MANAGER, LIBRARIAN})
    public void remove(long id, int versionSeen) {
        var item = seen(id, versionSeen);
        items.remove(item);
        audit.record("remove", "plan", id, item.view().room());
    }

    private PlanItem seen(long id, int versionSeen) {
        var item = items.get(id);
        if (item.version() != versionSeen) throw new RuleViolation("plans.changed-meanwhile");
        return item;
    }
}
