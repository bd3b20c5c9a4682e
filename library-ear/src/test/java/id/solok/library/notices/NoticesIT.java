package id.solok.library.notices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AtOnce;
import jakarta.ejb.EJBAccessException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is told, when, in which words and by which channel, and what is kept of it; through the real database. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class NoticesIT extends NoticesTrial {
    @Deployment
    static EnterpriseArchive boundaries() {
        return boundaries(NoticesIT.class);
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
}
