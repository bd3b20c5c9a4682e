package id.solok.library.catalog.web;

import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.RoomView;
import id.solok.library.holdings.Stock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** The names of rooms for public pages, read at most once a minute. */
@Named
@ApplicationScoped
public class RoomNames {
    private static final Duration KEPT = Duration.ofMinutes(1);

    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @Inject
    private Clock clock;

    private volatile Names names = new Names(List.of(), Instant.EPOCH);

    private record Names(List<RoomView> rooms, Instant readAt) {}

    /** The room's name in a language; the code itself when there is no such room. */
    public String of(String code, Locale locale) {
        return current().stream()
                .filter(room -> room.code().equals(code))
                .findFirst()
                .map(room -> room.name(locale))
                .orElse(code);
    }

    /** The codes of the rooms in their order. */
    public List<String> codes() {
        return current().stream().map(RoomView::code).toList();
    }

    private List<RoomView> current() {
        var now = clock.instant();
        if (names.readAt().plus(KEPT).isBefore(now)) names = new Names(stock.rooms(), now);
        return names.rooms();
    }
}
