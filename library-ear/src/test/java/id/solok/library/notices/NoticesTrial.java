package id.solok.library.notices;

import id.solok.library.core.Window;
import id.solok.library.system.AsBatch;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AsManager;
import id.solok.library.system.Boundaries;
import id.solok.library.system.InBatch;
import id.solok.library.system.ScriptedSmtp;
import id.solok.library.system.WhatsAppStub;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Boundaries, servers and clauses that the trials of notices have in common. */
public abstract class NoticesTrial {
    static final String REPLACED = "membership.card-replaced";
    static final String EXPIRING = "membership.card-expiring";
    private static final AtomicLong MEMBERS = new AtomicLong(900_000);

    @Inject
    Notices notices;

    @Inject
    NoticeSending sending;

    @Inject
    NoticeOutbox outbox;

    @Inject
    NoticePreferences preferences;

    @Inject
    NoticeChannels channels;

    @Inject
    NoticeTemplates templates;

    @Inject
    InBatch transaction;

    @Inject
    AsBatch batch;

    @Inject
    AsDesk desk;

    @Inject
    AsManager manager;

    @Inject
    Clock clock;

    @Resource(lookup = "jdbc/library")
    DataSource dataSource;

    ScriptedSmtp mail;
    WhatsAppStub whatsApp;

    static EnterpriseArchive boundaries(Class<?> test) {
        return Boundaries.with(
                test, NoticesTrial.class, ScriptedSmtp.class, ScriptedSmtp.Letter.class, WhatsAppStub.class);
    }

    @BeforeEach
    void open() throws SQLException {
        mail = new ScriptedSmtp(port("SMTP_PORT"));
        whatsApp = new WhatsAppStub(Integer.parseInt(config("WHATSAPP_URL").replaceAll(".*:", "")));
        for (var table : List.of("notice", "notice_member", "notice_preference")) execute("delete from " + table);
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

    Recipient member(String email, String number) {
        return new Recipient(MEMBERS.incrementAndGet(), "Anggota Uji", email, number, "id");
    }

    void tell(Recipient to, String kind, String about) {
        transaction.call(() -> {
            notices.tell(to, kind, Map.of("card", "2026000456"), about);
            return null;
        });
    }

    void sendAll() {
        batch.run(() -> sending.sendDue(Channel.EMAIL));
        batch.run(() -> sending.sendDue(Channel.WHATSAPP));
    }

    void pause(boolean paused) {
        manager.run(() -> channels.pause(Channel.EMAIL, paused));
    }

    List<DeliveryView> deliveries(Recipient to) {
        return manager.call(
                        () -> outbox.find(new DeliveryFilter(null, null, null, null, to.memberId()), new Window(0, 20)))
                .items();
    }

    DeliveryView delivery(Recipient to, Channel channel) {
        return deliveries(to).stream()
                .filter(each -> each.channel() == channel)
                .findFirst()
                .orElseThrow();
    }

    DeliveryState state(Recipient to, Channel channel) {
        return deliveries(to).stream()
                .filter(each -> each.channel() == channel)
                .map(DeliveryView::state)
                .findFirst()
                .orElse(null);
    }

    static void await(BooleanSupplier condition) {
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

    static int port(String name) {
        return Integer.parseInt(config(name));
    }

    private static String config(String name) {
        return System.getenv(name);
    }

    void quiet(int from, int until) throws SQLException {
        set("notices.quiet-from", from);
        set("notices.quiet-until", until);
    }

    void set(String name, int value) throws SQLException {
        execute("update setting set value = '" + value + "' where name = '" + name + "'");
    }

    void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    int count(String from) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + from)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
