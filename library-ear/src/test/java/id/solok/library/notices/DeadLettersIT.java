package id.solok.library.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Window;
import id.solok.library.system.ArquillianServer;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What cannot be delivered goes another way, and is worked off. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class DeadLettersIT extends NoticesTrial {
    @Deployment
    static EnterpriseArchive boundaries() {
        return boundaries(DeadLettersIT.class);
    }

    @Test
    void aRefusedAddressIsADeadLetterAtOnceAndTheNoticeGoesByTheNextChannel() {
        var to = member("refused-1@example.com", "081200000001");

        tell(to, REPLACED, "card:2");
        await(() -> whatsApp.to("6281200000001").size() == 1);
        await(() -> state(to, Channel.WHATSAPP) == DeliveryState.SENT);

        var dead = delivery(to, Channel.EMAIL);
        assertEquals(DeliveryState.DEAD, dead.state());
        assertEquals(1, dead.attempts());
        assertEquals("notices.reason-address-refused", dead.reason());
        assertTrue(dead.detail().contains("no such mailbox"), dead.detail());
        assertEquals("r•••@example.com", dead.contact());
    }

    @Test
    void whenNoChannelCarriesItTheAccountHasIt() {
        whatsApp.answers("6281200000002", "400");
        var to = member("refused-2@example.com", "081200000002");

        tell(to, REPLACED, "card:3");
        await(() -> state(to, Channel.ACCOUNT) == DeliveryState.SENT);

        assertEquals(DeliveryState.DEAD, state(to, Channel.WHATSAPP));
        assertEquals(
                "notices.reason-number-refused", delivery(to, Channel.WHATSAPP).reason());
        assertEquals(
                1, desk.call(() -> notices.of(to.memberId(), new Window(0, 10))).total());
    }

    @Test
    void whenItStaysDownNoticesBecomeDeadLettersAndStandInTheAccount() throws SQLException {
        set("notices.tries", 2);
        mail.close();
        var to = member("lama@example.com", null);

        tell(to, REPLACED, "card:8");
        await(() -> state(to, Channel.EMAIL) == DeliveryState.DEAD);

        assertEquals(DeliveryState.SENT, state(to, Channel.ACCOUNT));
        assertEquals("notices.reason-unreachable", delivery(to, Channel.EMAIL).reason());
    }

    @Test
    void whoCanBeReachedByNothingIsADeadLetter() {
        var nobody = new Recipient(null, "Tamu", null, null, "id");

        tell(nobody, REPLACED, "card:16");

        var dead = manager.call(
                () -> outbox.find(new DeliveryFilter(DeliveryState.DEAD, null, null, "tamu", null), new Window(0, 10)));
        assertEquals(1, dead.total());
        assertEquals("notices.reason-no-contact", dead.items().get(0).reason());
        manager.run(() -> outbox.correct(dead.items().get(0).id(), "tamu@example.com"));
        await(() -> mail.to("tamu@example.com").size() == 1);
    }

    @Test
    void deadLettersAreSentAgainCorrectedAndGivenUp() {
        var wrong = member("refused-3@example.com", null);
        var gone = member("refused-4@example.com", null);
        tell(wrong, REPLACED, "card:17");
        tell(gone, REPLACED, "card:17");
        await(() ->
                state(wrong, Channel.EMAIL) == DeliveryState.DEAD && state(gone, Channel.EMAIL) == DeliveryState.DEAD);
        long wrongId = delivery(wrong, Channel.EMAIL).id();
        long goneId = delivery(gone, Channel.EMAIL).id();

        assertEquals("refused-3@example.com", desk.call(() -> outbox.contact(wrongId)));
        assertThrows(EJBAccessException.class, () -> manager.call(() -> outbox.contact(wrongId)));
        assertThrows(InvalidInput.class, () -> desk.run(() -> outbox.correct(wrongId, "bukan alamat")));
        desk.run(() -> outbox.correct(wrongId, "benar@example.com"));
        assertThrows(InvalidInput.class, () -> desk.run(() -> outbox.giveUp(List.of(goneId), " ")));
        assertEquals(1, desk.call(() -> outbox.giveUp(List.of(goneId, wrongId), "Alamat tidak ada lagi")));
        assertEquals(0, desk.call(() -> outbox.retry(List.of(goneId))));

        await(() -> mail.to("benar@example.com").size() == 1);
        var detail = desk.call(() -> outbox.one(goneId));
        assertEquals(DeliveryState.GIVEN_UP, detail.delivery().state());
        assertEquals("Alamat tidak ada lagi", detail.delivery().detail());
        assertEquals(1, detail.attempts().size());
        assertEquals(Channel.ACCOUNT, detail.others().get(0).channel());
    }
}
