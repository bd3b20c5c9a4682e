package id.solok.library.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AtOnce;
import id.solok.library.system.ScriptedSmtp;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of notices with servers that are down, slow or full, and senders that die; the timer sends as well. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class SendersIT extends NoticesTrial {
    @Deployment
    static EnterpriseArchive boundaries() {
        return boundaries(SendersIT.class);
    }

    @Test
    void aBusyServerIsTriedAgainWithGrowingPauses() {
        var to = member("busy-1@example.com", null);

        tell(to, REPLACED, "card:4");
        await(() -> state(to, Channel.EMAIL) == DeliveryState.SENT);

        assertEquals(1, mail.to("busy-1@example.com").size());
        assertEquals(3, delivery(to, Channel.EMAIL).attempts());
    }

    @Test
    void aServerThatNeverAnswersGetsALetterOnceMoreThanNeededAndNoMore() {
        var to = member("silent-1@example.com", null);

        tell(to, REPLACED, "card:5");
        await(() -> state(to, Channel.EMAIL) == DeliveryState.DEAD);
        sendAll();

        assertEquals(2, mail.to("silent-1@example.com").size());
        assertEquals("notices.reason-no-answer", delivery(to, Channel.EMAIL).reason());
        assertEquals(DeliveryState.SENT, state(to, Channel.ACCOUNT));
        var ids = mail.to("silent-1@example.com").stream()
                .map(letter -> letter.text().replaceAll("(?s).*Message-ID: (\\S+).*", "$1"))
                .distinct()
                .count();
        assertEquals(1, ids);
    }

    @Test
    void oneSlowAddressHoldsUpNobodyForGood() {
        var slow = member("silent-2@example.com", null);
        var others = IntStream.range(0, 10)
                .mapToObj(i -> member("cepat-" + i + "@example.com", null))
                .toList();

        tell(slow, REPLACED, "card:6");
        others.forEach(to -> tell(to, REPLACED, "card:6"));
        await(() -> others.stream().allMatch(to -> mail.to(to.email()).size() == 1));
    }

    @Test
    void whileTheMailServerIsDownNoticesWaitAndThenEachArrivesOnce() {
        mail.close();
        var to = IntStream.range(0, 20)
                .mapToObj(i -> member("nanti-" + i + "@example.com", null))
                .toList();
        to.forEach(each -> tell(each, REPLACED, "card:7"));
        await(() -> to.stream().allMatch(each -> delivery(each, Channel.EMAIL).attempts() >= 1));

        mail = new ScriptedSmtp(port("SMTP_PORT"));
        await(() -> to.stream().allMatch(each -> state(each, Channel.EMAIL) == DeliveryState.SENT));

        to.forEach(each -> assertEquals(1, mail.to(each.email()).size(), each.email()));
    }

    @Test
    void manySendersAtOnceSendNothingTwice() throws InterruptedException {
        var to = IntStream.range(0, 300)
                .mapToObj(i -> member("ramai-" + i + "@example.com", null))
                .toList();
        transaction.call(() -> notices.tellAll(
                REPLACED,
                to.stream()
                        .map(each -> new Told(each, Map.of("card", "9"), "card:9"))
                        .toList()));

        List<Supplier<Integer>> senders = IntStream.range(0, 4)
                .mapToObj(i -> (Supplier<Integer>) () -> batch.call(() -> sending.sendDue(Channel.EMAIL)))
                .toList();
        var outcomes = AtOnce.run(senders);
        await(() -> mail.all().size() >= 300);
        sendAll();

        assertTrue(outcomes.stream().allMatch(AtOnce.Outcome::succeeded));
        to.forEach(each -> assertEquals(1, mail.to(each.email()).size(), each.email()));
    }

    @Test
    void whatADeadSenderHadBegunIsSentOnceMoreAndWhatItHadNotIsSentOnce() throws SQLException {
        pause(true);
        var begun = member("mulai@example.com", null);
        var waiting = member("antre@example.com", null);
        tell(begun, REPLACED, "card:10");
        tell(waiting, REPLACED, "card:10");
        claimed(begun, "- interval '1 second'", true);
        claimed(waiting, "- interval '1 second'", false);

        pause(false);
        await(() -> state(begun, Channel.EMAIL) == DeliveryState.SENT
                && state(waiting, Channel.EMAIL) == DeliveryState.SENT);

        assertEquals(1, mail.to("mulai@example.com").size());
        assertEquals(2, delivery(begun, Channel.EMAIL).attempts());
        assertEquals(1, mail.to("antre@example.com").size());
        assertEquals(1, delivery(waiting, Channel.EMAIL).attempts());
    }

    @Test
    void whatALiveSenderHoldsIsNotTaken() throws SQLException {
        pause(true);
        var to = member("dipegang@example.com", null);
        tell(to, REPLACED, "card:11");
        claimed(to, "+ interval '1 minute'", true);

        pause(false);
        sendAll();

        assertEquals(0, mail.to("dipegang@example.com").size());
    }

    @Test
    void whatsAppThatIsFullOrFailsGetsEachMessageOnce() {
        whatsApp.answers("6281200000011", "429 1", "500");
        whatsApp.answers("6281200000012", "500", "500");
        var full = member(null, "+62 812-0000-0011");
        var failing = member(null, "081200000012");

        tell(full, REPLACED, "card:12");
        tell(failing, REPLACED, "card:12");
        await(() -> state(full, Channel.WHATSAPP) == DeliveryState.SENT
                && state(failing, Channel.WHATSAPP) == DeliveryState.SENT);

        assertEquals(3, whatsApp.to("6281200000011").size());
        assertEquals(3, whatsApp.to("6281200000012").size());
        assertTrue(whatsApp.to("6281200000011").get(0).startsWith("POST /v23.0/10987/messages HTTP/1.1"));
        assertTrue(whatsApp.to("6281200000011").get(0).contains("Authorization: Bearer stub-token"));
        assertTrue(whatsApp.to("6281200000011").get(0).contains("\"name\":\"membership_card_replaced\""));
    }

    @Test
    void whatsAppThatDoesNotAnswerIsAskedOnceMoreAndNoMore() {
        whatsApp.answers("6281200000013", "silent", "silent", "silent", "silent");
        var to = member(null, "081200000013");

        tell(to, REPLACED, "card:13");
        await(() -> state(to, Channel.WHATSAPP) == DeliveryState.DEAD);

        assertEquals(2, whatsApp.to("6281200000013").size());
        assertEquals(DeliveryState.SENT, state(to, Channel.ACCOUNT));
    }

    @Test
    void whatTwoSendersDiedOverIsADeadLetterAndNotSentAThirdTime() throws SQLException {
        pause(true);
        var to = member("dua-kali@example.com", null);
        tell(to, REPLACED, "card:21");
        claimed(to, "- interval '1 second'", true);
        await(() -> delivery(to, Channel.EMAIL).attempts() == 1);
        assertEquals(DeliveryState.WAITING, state(to, Channel.EMAIL));

        claimed(to, "- interval '1 second'", true);
        await(() -> state(to, Channel.EMAIL) == DeliveryState.DEAD);
        pause(false);
        sendAll();

        assertEquals(0, mail.to("dua-kali@example.com").size());
        assertEquals("notices.reason-sender-died", delivery(to, Channel.EMAIL).reason());
        assertEquals(DeliveryState.SENT, state(to, Channel.ACCOUNT));
    }

    @Test
    void aSenderWhoseLeaseRunsOutInTheMiddleOfALetterIsTakenOverAndTheLetterGoesOnceMoreAtMost() throws SQLException {
        var to = member("silent-3@example.com", null);
        tell(to, REPLACED, "card:22");
        await(() -> mail.to("silent-3@example.com").size() == 1);
        execute(
                "update notice_delivery set claimed_until = now() - interval '1 second' where state = 'SENDING' and id = "
                        + delivery(to, Channel.EMAIL).id());

        sendAll();
        await(() -> state(to, Channel.EMAIL) == DeliveryState.DEAD);
        sendAll();

        assertEquals(2, mail.to("silent-3@example.com").size());
        assertEquals(
                1,
                count("notice_attempt where reason = 'notices.reason-sender-died' and delivery_id = "
                        + delivery(to, Channel.EMAIL).id()));
    }

    /** As a sender leaves it that has claimed the letter and says nothing more. */
    private void claimed(Recipient to, String until, boolean carrying) throws SQLException {
        execute("update notice_delivery set state = 'SENDING', claimed_by = '" + UUID.randomUUID()
                + "', claimed_until = now() " + until + ", carrying = " + carrying + " where id = "
                + delivery(to, Channel.EMAIL).id());
    }
}
