package id.solok.library.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsBatch;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AsManager;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import id.solok.library.system.InBatch;
import id.solok.library.system.ScriptedSmtp;
import id.solok.library.system.WhatsAppStub;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The way of notices through the real database, with servers that are down, slow or refuse; the timer sends as well. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class NoticesIT {
    private static final String REPLACED = "membership.card-replaced";
    private static final String EXPIRING = "membership.card-expiring";
    private static final AtomicLong MEMBERS = new AtomicLong(900_000);

    @Inject
    private Notices notices;

    @Inject
    private NoticeSending sending;

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private NoticePreferences preferences;

    @Inject
    private NoticeChannels channels;

    @Inject
    private NoticeTemplates templates;

    @Inject
    private InBatch transaction;

    @Inject
    private AsBatch batch;

    @Inject
    private AsDesk desk;

    @Inject
    private AsManager manager;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    private ScriptedSmtp mail;
    private WhatsAppStub whatsApp;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(NoticesIT.class, ScriptedSmtp.class, ScriptedSmtp.Letter.class, WhatsAppStub.class);
    }

    @BeforeEach
    void open() throws SQLException {
        mail = new ScriptedSmtp(port("SMTP_PORT"));
        whatsApp = new WhatsAppStub(Integer.parseInt(config("WHATSAPP_URL").replaceAll(".*:", "")));
        execute("delete from notice");
        execute("update notice_channel set paused = false, rest_until = null");
        quiet(0, 0);
        set("notices.retry-first-seconds", 1);
        set("notices.tries", 4);
    }

    @AfterEach
    void close() {
        mail.close();
        whatsApp.close();
    }

    @Test
    void aNoticeArrivesOnceHoweverOftenItIsTold() {
        var to = member("sari@example.com", null);

        tell(to, REPLACED, "card:1");
        tell(to, REPLACED, "card:1");
        await(() -> mail.to("sari@example.com").size() == 1);
        sendAll();

        assertEquals(1, mail.to("sari@example.com").size());
        var text = mail.to("sari@example.com").get(0).text();
        assertTrue(text.contains("Kartu anggota Anda sudah diganti"), text);
        assertTrue(text.contains("2026000456"), text);
        var read = desk.call(() -> notices.of(to.memberId(), new Window(0, 10)));
        assertEquals(1, read.total());
        assertEquals("Kartu anggota Anda sudah diganti", read.items().get(0).subject());
    }

    @Test
    void whatFailsWithTheCallerIsNotTold() {
        var to = member("gagal@example.com", null);

        assertThrows(
                RuleViolation.class,
                () -> transaction.call(() -> {
                    notices.tell(to, REPLACED, Map.of("card", "1"), "card:x");
                    throw new RuleViolation("core.invalid-input");
                }));
        sendAll();

        assertEquals(0, mail.all().size());
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
        for (var each : List.of(begun, waiting))
            execute("update notice_delivery set state = 'SENDING', claimed_by = '" + UUID.randomUUID()
                    + "', claimed_until = now() - interval '1 second', carrying = " + each.equals(begun)
                    + " where id = " + delivery(each, Channel.EMAIL).id());

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
        execute("update notice_delivery set state = 'SENDING', claimed_by = '" + UUID.randomUUID()
                + "', claimed_until = now() + interval '1 minute', carrying = true where id = "
                + delivery(to, Channel.EMAIL).id());

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
    void inTheQuietHoursOnlyUrgentNoticesAreSent() throws SQLException {
        int hour = clock.instant().atZone(clock.getZone()).getHour();
        quiet(hour, (hour + 2) % 24);
        var to = member("malam@example.com", null);

        tell(to, REPLACED, "card:14");
        long test = manager.call(() -> channels.test(Channel.EMAIL, "segera@example.com", "id"));
        await(() -> mail.to("segera@example.com").size() == 1);
        sendAll();

        assertEquals(0, mail.to("malam@example.com").size());
        var waiting = delivery(to, Channel.EMAIL);
        assertEquals(DeliveryState.WAITING, waiting.state());
        assertEquals((hour + 2) % 24, waiting.dueAt().atZone(clock.getZone()).getHour());
        assertTrue(test > 0);
    }

    @Test
    void aDaysNoticesAreOneMessage() throws SQLException {
        var to = member("ringkas@example.com", null);
        desk.run(() -> preferences.choose(to.memberId(), null, true));
        transaction.call(() -> {
            notices.tell(to, EXPIRING, Map.of("card", "1", "validUntil", "2026-12-24"), "card:a");
            notices.tell(to, EXPIRING, Map.of("card", "2", "validUntil", "2027-01-31"), "card:b");
            return null;
        });
        sendAll();
        assertEquals(0, mail.to("ringkas@example.com").size());

        execute("update notice_delivery set due_at = now() where digest");
        await(() -> mail.to("ringkas@example.com").size() > 0);
        sendAll();

        assertEquals(1, mail.to("ringkas@example.com").size());
        var text = mail.to("ringkas@example.com").get(0).text();
        assertTrue(text.contains("ada 2 pemberitahuan"), text);
        assertTrue(text.contains("31 Januari 2027"), text);
        await(() -> deliveries(to).stream().allMatch(each -> each.state() == DeliveryState.SENT));
    }

    @Test
    void aMemberChoosesTheChannelAndTheLanguageAndWhatIsNotRequired() {
        var to = member("pilihan@example.com", "081200000015");
        desk.run(() -> preferences.choose(to.memberId(), "en", false));
        desk.run(() -> preferences.choose(to.memberId(), EXPIRING, "NONE"));
        desk.run(() -> preferences.choose(to.memberId(), REPLACED, "WHATSAPP"));

        transaction.call(() -> {
            notices.tell(to, EXPIRING, Map.of("card", "1", "validUntil", "2026-12-24"), "card:c");
            return null;
        });
        tell(to, REPLACED, "card:c");
        await(() -> whatsApp.to("6281200000015").size() == 1);
        sendAll();

        assertEquals(0, mail.to("pilihan@example.com").size());
        assertTrue(whatsApp.to("6281200000015").get(0).contains("\"code\":\"en\""));
        assertEquals(
                1, desk.call(() -> notices.of(to.memberId(), new Window(0, 10))).total());
        var refusal = assertThrows(
                InvalidInput.class, () -> desk.run(() -> preferences.choose(to.memberId(), REPLACED, "NONE")));
        assertEquals("channel", refusal.problems().get(0).field());
        var said = desk.call(() -> preferences.of(to.memberId()));
        assertEquals("en", said.language());
        assertTrue(said.choices().stream()
                .anyMatch(each -> each.kind().key().equals(EXPIRING) && "NONE".equals(each.channel())));
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

    @Test
    void tenThousandAreToldWithinTenSeconds() throws SQLException {
        pause(true);
        var all = IntStream.range(0, 10_000)
                .mapToObj(i -> new Told(member("massal-" + i + "@example.com", null), Map.of("card", "1"), "card:18"))
                .toList();

        long begin = System.nanoTime();
        int told = transaction.call(() -> notices.tellAll(REPLACED, all));
        long millis = (System.nanoTime() - begin) / 1_000_000;

        assertEquals(10_000, told);
        assertTrue(millis < 10_000, millis + " ms");
        assertEquals(0, transaction.call(() -> notices.tellAll(REPLACED, all)));
        assertEquals(
                10_000,
                manager.call(() -> outbox.find(
                                new DeliveryFilter(DeliveryState.WAITING, REPLACED, Channel.EMAIL, null, null),
                                new Window(0, 20)))
                        .total());
        execute("delete from notice");
        pause(false);
    }

    @Test
    void aTextIsChangedByOneOfTwoAndOldOnesAreKept() throws InterruptedException {
        int before = manager.call(() -> templates.versions(EXPIRING, "en", null))
                .get(0)
                .version();
        List<Supplier<Integer>> managers = IntStream.range(0, 4)
                .mapToObj(i -> (Supplier<Integer>) () -> manager.call(() -> {
                    templates.save(
                            new TemplateInput(EXPIRING, "en", null, "Your card " + i, "Hello {name}, {validUntil}"),
                            before);
                    return i;
                }))
                .toList();

        var outcomes = AtOnce.run(managers);

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        outcomes.stream()
                .filter(each -> !each.succeeded())
                .forEach(
                        each -> assertEquals("notices.text-changed-meanwhile", ((RuleViolation) each.thrown()).code()));
        var versions = manager.call(() -> templates.versions(EXPIRING, "en", null));
        assertEquals(before + 1, versions.get(0).version());
        assertEquals(before, versions.get(1).version());
        assertThrows(EJBAccessException.class, () -> desk.call(() -> templates.versions(EXPIRING, "en", null)));
    }

    @Test
    void whatIsKeptOfADoubleGoesToTheMemberWhoStays() throws SQLException {
        pause(true);
        var twin = member("kembar@example.com", null);
        var stays = member("tetap@example.com", null);
        desk.run(() -> preferences.choose(twin.memberId(), "en", true));
        desk.run(() -> preferences.choose(twin.memberId(), EXPIRING, "NONE"));
        tell(twin, REPLACED, "card:31");

        transaction.call(() -> {
            notices.move(twin.memberId(), stays.memberId());
            return null;
        });

        var said = desk.call(() -> preferences.of(stays.memberId()));
        assertEquals("en", said.language());
        assertTrue(said.choices().stream()
                .anyMatch(each -> each.kind().key().equals(EXPIRING) && "NONE".equals(each.channel())));
        assertEquals(1, count("notice where member_id = " + stays.memberId()));
        assertEquals(0, count("notice where member_id = " + twin.memberId()));
        pause(false);
    }

    @Test
    void aForgottenMemberLeavesNothing() throws SQLException {
        pause(true);
        var to = member("lupakan@example.com", null);
        desk.run(() -> preferences.choose(to.memberId(), "en", true));
        desk.run(() -> preferences.choose(to.memberId(), EXPIRING, "ACCOUNT"));
        tell(to, REPLACED, "card:19");

        transaction.call(() -> {
            notices.forget(to.memberId());
            return null;
        });

        for (var table : List.of("notice", "notice_member", "notice_preference"))
            assertEquals(0, count(table + " where member_id = " + to.memberId()), table);
        assertEquals(0, count("notice_delivery d where not exists (select 1 from notice n where n.id = d.notice_id)"));
        pause(false);
    }

    @Test
    void oldNoticesAreRemovedButNotWhatIsStillToBeSent() throws SQLException {
        pause(true);
        var sent = member(null, null);
        var waiting = member("tunggu@example.com", null);
        tell(sent, REPLACED, "card:20");
        tell(waiting, REPLACED, "card:20");
        execute("update notice set told_at = now() - interval '400 days'");

        assertEquals(1, batch.call(() -> sending.removeOld()));

        assertEquals(1, deliveries(waiting).size());
        assertFalse(deliveries(waiting).isEmpty());
        pause(false);
    }

    private Recipient member(String email, String number) {
        return new Recipient(MEMBERS.incrementAndGet(), "Anggota Uji", email, number, "id");
    }

    private void tell(Recipient to, String kind, String about) {
        transaction.call(() -> {
            notices.tell(to, kind, Map.of("card", "2026000456"), about);
            return null;
        });
    }

    private void sendAll() {
        batch.run(() -> sending.sendDue(Channel.EMAIL));
        batch.run(() -> sending.sendDue(Channel.WHATSAPP));
    }

    private void pause(boolean paused) {
        manager.run(() -> channels.pause(Channel.EMAIL, paused));
    }

    private List<DeliveryView> deliveries(Recipient to) {
        return manager.call(
                        () -> outbox.find(new DeliveryFilter(null, null, null, null, to.memberId()), new Window(0, 20)))
                .items();
    }

    private DeliveryView delivery(Recipient to, Channel channel) {
        return deliveries(to).stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    private DeliveryState state(Recipient to, Channel channel) {
        return deliveries(to).stream()
                .filter(each -> each.channel() == channel)
                .map(DeliveryView::state)
                .findFirst()
                .orElse(null);
    }

    private static void await(BooleanSupplier condition) {
        for (int i = 0; i < 300; i++) {
            if (condition.getAsBoolean()) return;
            try {
                Thread.sleep(100);
            } catch (InterruptedException ended) {
                Thread.currentThread().interrupt();
                throw new AssertionError(ended);
            }
        }
        throw new AssertionError("It does not come about");
    }

    private static int port(String name) {
        return Integer.parseInt(config(name));
    }

    private static String config(String name) {
        return System.getenv(name);
    }

    private void quiet(int from, int until) throws SQLException {
        set("notices.quiet-from", from);
        set("notices.quiet-until", until);
    }

    private void set(String name, int value) throws SQLException {
        execute("update setting set value = '" + value + "' where name = '" + name + "'");
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private int count(String from) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
