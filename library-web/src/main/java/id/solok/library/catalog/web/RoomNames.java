package id.solok.library.catalog.web;

import id.solok.library.holdings.BranchView;
import id.solok.library.holdings.RoomView;
import id.solok.library.holdings.Stock;
import id.solok.library.plans.Plans;
import id.solok.library.plans.RoomPlan;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names, branches and plans of rooms for public pages, read at most once a minute. */
@Named
@ApplicationScoped
public class RoomNames {
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private Stock stock;

    @Inject
    private Plans plans;

    @Inject
    private Clock clock;

    private volatile Known known = new Known(Map.of(), Map.of(), Map.of(), Instant.EPOCH);

    private record Known(
            Map<String, RoomView> rooms,
            Map<String, BranchView> branches,
            Map<String, RoomPlan> plans,
            Instant readAt) {}

    /** The room's name in a language; the code itself when there is no such room. */
    public String of(String code, Locale locale) {
        var room = current().rooms().get(code);
        return room == null ? code : room.name(locale);
    }

    /** The name of the branch the room is in; empty where the room is called the same. */
    public String branch(String code, Locale locale) {
        var now = current();
        var room = now.rooms().get(code);
        var branch = room == null ? null : now.branches().get(room.branch());
        return branch == null || branch.name(locale).equals(room.name(locale)) ? "" : branch.name(locale);
    }

    /** The plan of a room that has one. */
    Optional<RoomPlan> plan(String code) {
        return Optional.ofNullable(current().plans().get(code));
    }

    /** The codes of the rooms in their order. */
    public List<String> codes() {
        return List.copyOf(current().rooms().keySet());
    }

    private Known current() {
        var now = clock.instant();
        var read = known;
        if (read.readAt().plus(KEPT).isBefore(now)) known = read = read(now);
        return read;
    }

    private Known read(Instant now) {
        return new Known(
                stock.rooms().stream()
                        .collect(Collectors.toMap(
                                RoomView::code, room -> room, (one, other) -> one, LinkedHashMap::new)),
                stock.branches().stream().collect(Collectors.toMap(BranchView::code, branch -> branch)),
                plans.all().stream().collect(Collectors.toMap(RoomPlan::room, plan -> plan)),
                now);
    }
}
