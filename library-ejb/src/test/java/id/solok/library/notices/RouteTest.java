package id.solok.library.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteTest {
    private static final Kind OPTIONAL = new Kind("a.b", "a", false, false, true, Map.of());
    private static final Kind REQUIRED = new Kind("a.c", "a", false, true, false, Map.of());
    private static final Set<Channel> BOTH = EnumSet.of(Channel.EMAIL, Channel.WHATSAPP);
    private static final Recipient MEMBER = new Recipient(7L, "Sari", "sari@example.com", "0812345678", "id");

    private static Route route(Kind kind, Recipient to, String wish) {
        return new Route(kind, to, new Wish(null, true, wish));
    }

    @Test
    void eMailGoesFirstThenWhatsAppThenTheAccount() {
        var route = route(OPTIONAL, MEMBER, null);

        assertEquals(Optional.of(Channel.EMAIL), route.first(BOTH));
        assertEquals(Optional.of(Channel.WHATSAPP), route.next(BOTH, EnumSet.of(Channel.EMAIL)));
        assertEquals(Optional.of(Channel.ACCOUNT), route.next(BOTH, BOTH));
    }

    @Test
    void theWishGoesBeforeTheOrderWhereItsChannelIsOpen() {
        assertEquals(
                Optional.of(Channel.WHATSAPP),
                route(OPTIONAL, MEMBER, "WHATSAPP").first(BOTH));
        assertEquals(
                Optional.of(Channel.EMAIL), route(OPTIONAL, MEMBER, "WHATSAPP").first(EnumSet.of(Channel.EMAIL)));
        assertEquals(
                Optional.of(Channel.ACCOUNT), route(OPTIONAL, MEMBER, "ACCOUNT").first(BOTH));
    }

    @Test
    void aRequiredKindCannotBeSwitchedOff() {
        assertTrue(route(OPTIONAL, MEMBER, Wish.NONE).unwanted());
        assertFalse(route(REQUIRED, MEMBER, Wish.NONE).unwanted());
        assertEquals(
                Optional.of(Channel.EMAIL), route(REQUIRED, MEMBER, Wish.NONE).first(BOTH));
    }

    @Test
    void whoIsNoMemberHasNoAccountToReadItIn() {
        var someone = new Recipient(null, "Sari", null, null, null);

        assertEquals(Optional.empty(), route(REQUIRED, someone, null).first(BOTH));
        assertEquals(
                Optional.of(Channel.ACCOUNT),
                route(REQUIRED, new Recipient(7L, "Sari", null, null, null), null)
                        .first(BOTH));
    }

    @Test
    void onlyKindsThatMayWaitAreGathered() {
        assertTrue(route(OPTIONAL, MEMBER, null).digest(Channel.EMAIL));
        assertFalse(route(OPTIONAL, MEMBER, null).digest(Channel.ACCOUNT));
        assertFalse(route(REQUIRED, MEMBER, null).digest(Channel.EMAIL));
    }
}
