package id.solok.library.privacy;

import static id.solok.library.membership.People.enrolment;
import static id.solok.library.membership.People.grownUp;
import static id.solok.library.membership.People.with;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.applications.ApplicantForgetting;
import id.solok.library.applications.Applications;
import id.solok.library.applications.Applying;
import id.solok.library.applications.DecidedHow;
import id.solok.library.audit.AccessLog;
import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordInput;
import id.solok.library.circulation.Circulation;
import id.solok.library.circulation.LoanForgetting;
import id.solok.library.circulation.OwnLoans;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.Holdings;
import id.solok.library.membership.ConsentChannel;
import id.solok.library.membership.CurrentMember;
import id.solok.library.membership.Enrolments;
import id.solok.library.membership.ExpiringCards;
import id.solok.library.membership.MemberView;
import id.solok.library.membership.People;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsBatch;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AsManager;
import id.solok.library.system.AsMember;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of privacy (R1 to R7 of its package) against the real database. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class PrivacyIT {
    private static final Set<String> KTP = Set.of("ktp");
    private static final int ROUNDS = 6;

    @Inject
    private OwnData own;

    @Inject
    private DataRequests requests;

    @Inject
    private CurrentMember current;

    @Inject
    private OwnLoans ownLoans;

    @Inject
    private Enrolments enrolments;

    @Inject
    private Applying applying;

    @Inject
    private Applications applications;

    @Inject
    private Circulation circulation;

    @Inject
    private LoanForgetting loanForgetting;

    @Inject
    private ApplicantForgetting applicantForgetting;

    @Inject
    private AccessLog accessLog;

    @Inject
    private ExpiringCards expiring;

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private AsMember member;

    @Inject
    private AsDesk desk;

    @Inject
    private AsManager manager;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsBatch batch;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(PrivacyIT.class, People.class);
    }

    @Test
    void anErasureWaitsForTheOpenLoanAndThenLeavesNoTrace() throws SQLException {
        var typed = with(
                grownUp(),
                "email",
                "surel." + UUID.randomUUID() + "@contoh.invalid",
                "address",
                "Jalan " + UUID.randomUUID(),
                "emergencyName",
                "Darurat " + UUID.randomUUID());
        var person = apply(typed);
        var copy = copy();
        desk.run(() -> circulation.lend(person.card(), copy));
        signedIn(person.id());
        member.run(() -> own.ask(RequestKind.CORRECTION, "Nama saya " + typed.get("name")));
        member.run(() -> own.decide(false, "id"));
        member.run(() -> own.ask(RequestKind.ERASURE, null));
        long erasure = open(person.id(), RequestKind.ERASURE);

        assertEquals(
                List.of("circulation.erasure-open-loans"),
                member.call(() -> own.holds()).stream().map(hold -> hold.code()).toList());
        var waits = assertThrows(RuleViolation.class, () -> manager.run(() -> requests.erase(erasure)));
        assertEquals("circulation.erasure-open-loans", waits.code());

        desk.run(() -> circulation.giveBack(copy));
        manager.run(() -> requests.erase(erasure));

        for (var trace : List.of("name", "nik", "email", "address", "emergencyName"))
            assertEquals(List.of(), tablesWith(typed.get(trace)), trace);
        assertEquals(List.of(), tablesWith("+62" + typed.get("phone").substring(1)));
        assertThrows(NotFound.class, () -> desk.run(() -> circulation.lend(person.card(), copy)));
        assertThrows(NotFound.class, () -> member.call(() -> current.id()));
        assertEquals(
                "general 25-59",
                text("select member_type || ' ' || age_band from loan l join copy c on c.id = l.copy_id "
                        + "where c.barcode = '" + copy + "' and l.member_id is null"));
        assertEquals(
                RequestState.DONE, manager.call(() -> requests.request(erasure)).state());
    }

    @Test
    void anErasureAndACheckoutAtOnceAreEitherOneOrTheOther() throws InterruptedException, SQLException {
        for (int round = 0; round < ROUNDS; round++) {
            var person = enrol(grownUp());
            var copy = copy();
            signedIn(person.id());
            member.run(() -> own.ask(RequestKind.ERASURE, null));
            long erasure = open(person.id(), RequestKind.ERASURE);
            List<Supplier<Boolean>> both = List.of(
                    () -> {
                        desk.run(() -> circulation.lend(person.card(), copy));
                        return true;
                    },
                    () -> {
                        manager.run(() -> requests.erase(erasure));
                        return true;
                    });

            var outcomes = AtOnce.run(both);

            boolean lent = outcomes.get(0).succeeded();
            boolean erased = outcomes.get(1).succeeded();
            assertTrue(lent != erased, outcomes::toString);
            assertEquals(lent ? "1" : "0", text("select count(*) from member where id = " + person.id()));
            assertEquals(
                    lent ? "1" : "0",
                    text("select count(*) from loan where member_id = " + person.id() + " and returned_at is null"));
            var refused = (RuleViolation) outcomes.get(lent ? 1 : 0).thrown();
            assertEquals(lent ? "circulation.erasure-open-loans" : "membership.no-such-card", refused.code());
        }
    }

    @Test
    void whoIsAGuardianIsErasedAfterTheChildHasAnother() {
        var mother = enrol(grownUp());
        var child = with(People.child(), "guardianCard", mother.card(), "guardianRelation", "MOTHER");
        desk.call(() -> enrolments.enrol(enrolment(child, ConsentChannel.DESK), Set.of("kk")));
        signedIn(mother.id());

        assertEquals(
                List.of("membership.erasure-guardian"),
                member.call(() -> own.holds()).stream().map(hold -> hold.code()).toList());
    }

    @Test
    void askingTwiceIsOneRequestAndTheAnswerIsTold() throws SQLException {
        var person = enrol(grownUp());
        signedIn(person.id());
        member.run(() -> own.ask(RequestKind.ACCESS, "Apa yang disimpan?"));

        var twice = assertThrows(RuleViolation.class, () -> member.run(() -> own.ask(RequestKind.ACCESS, null)));
        assertEquals("privacy.already-asked", twice.code());
        long id = open(person.id(), RequestKind.ACCESS);
        var asked = manager.call(() -> requests.request(id));
        assertEquals(asked.askedAt().plusSeconds(72 * 3600), asked.dueAt());
        assertFalse(asked.overdue(clock.instant()));
        manager.run(() -> requests.answer(id, true, "Nama, kartu, dan kontak."));

        var again = assertThrows(RuleViolation.class, () -> manager.run(() -> requests.answer(id, false, "Tidak")));
        assertEquals("privacy.already-answered", again.code());
        assertEquals(
                "1",
                text("select count(*) from notice where kind = 'privacy.request-answered' and member_id = "
                        + person.id()));
        assertEquals(
                "Nama, kartu, dan kontak.",
                member.call(() -> own.requests()).get(0).answer());
        assertThrows(EJBAccessException.class, () -> desk.call(() -> requests.open(new Window(0, 1))));
    }

    @Test
    void nobodyTakesBackWhatAnotherAsked() {
        var first = enrol(grownUp());
        signedIn(first.id());
        member.run(() -> own.ask(RequestKind.ACCESS, null));
        long id = open(first.id(), RequestKind.ACCESS);
        signedIn(enrol(grownUp()).id());

        assertThrows(NotFound.class, () -> member.run(() -> own.takeBack(id)));
        assertEquals(List.of(), member.call(() -> own.requests()));
    }

    @Test
    void aMemberReadsWhoElseHasSeenTheDataAndTakesAllOfThemAlong() {
        var typed = grownUp();
        var person = enrol(typed);
        signedIn(person.id());
        desk.run(() -> circulation.scan(person.card(), null));
        member.run(() -> current.details());
        member.run(() -> own.export());

        var log = member.call(() -> own.accesses(new Window(0, 50)));
        assertEquals(
                List.of("read", "register"),
                log.items().stream().map(line -> line.action()).toList());
        assertTrue(log.items().stream().allMatch(line -> "circulation".equals(line.role())));

        var all = member.call(() -> own.export());
        assertTrue(all.keySet()
                .containsAll(Set.of(
                        "membership",
                        "person",
                        "contact",
                        "cards",
                        "consents",
                        "openLoans",
                        "pastLoans",
                        "applications",
                        "notices",
                        "noticePreferences",
                        "requests",
                        "accessLog")));
        assertEquals(typed.get("name"), all.getJsonObject("person").getString("name"));
        assertFalse(all.toString().contains(typed.get("nik")));
    }

    @Test
    void returnedLoansLoseTheNameAfterTheirTermButOfThoseWhoKeepTheirHistory() throws SQLException {
        var forgotten = enrol(grownUp());
        var kept = enrol(grownUp());
        var today = LocalDate.now(clock);
        for (var person : List.of(forgotten, kept)) {
            lendAndReturn(person, today.minusDays(91));
            lendAndReturn(person, today.minusDays(89));
        }
        signedIn(kept.id());
        member.run(() -> ownLoans.keepHistory(true));

        forgetLoans(today);
        forgetLoans(today);

        assertEquals("1", text("select count(*) from loan where member_id = " + forgotten.id()));
        assertEquals("2", text("select count(*) from loan where member_id = " + kept.id()));
        member.run(() -> ownLoans.keepHistory(false));
        forgetLoans(today);
        assertEquals("1", text("select count(*) from loan where member_id = " + kept.id()));
        assertEquals(
                "0",
                text("select count(*) from loan where member_id is null and age_band <> '25-59'"
                        + " and age_band <> 'unknown'"));
    }

    @Test
    void refusedApplicantsAreErasedAfterTheirTerm() throws SQLException {
        var typed = grownUp();
        var number = send(typed);
        long id = Long.parseLong(text("select id from application where number = '" + number + "'"));
        desk.run(() -> applications.refuse(id, "Foto tidak terbaca"));
        batch.call(() -> applicantForgetting.forget(10));
        assertFalse(tablesWith(typed.get("name")).isEmpty());
        execute("update application set decided_at = decided_at - interval '91 days' where id = " + id);

        while (batch.call(() -> applicantForgetting.forget(10)) > 0) continue;

        assertEquals(List.of(), tablesWith(typed.get("name")));
    }

    @Test
    void theTrailGoesAfterItsTermAndOnlySo() throws SQLException {
        execute("insert into audit_entry (id, at, actor, action, subject) values (nextval('audit_entry_seq'), "
                + "now() - interval '20 years', 'lama', 'read', 'member')");
        assertThrows(SQLException.class, () -> execute("delete from audit_entry where actor = 'lama'"));
        assertThrows(SQLException.class, () -> execute("delete from consent"));

        while (batch.call(() -> accessLog.removeBefore(clock.instant().minusSeconds(15L * 365 * 86_400), 100)) > 0)
            continue;

        assertEquals("0", text("select count(*) from audit_entry where actor = 'lama'"));
        assertThrows(SQLException.class, () -> execute("delete from audit_entry"));
    }

    @Test
    void whoseCardEndsSoonIsToldOnce() throws SQLException {
        var soon = enrol(grownUp());
        var later = enrol(grownUp());
        var today = LocalDate.now(clock);
        execute("update member set valid_until = '%s' where id = %d".formatted(today.plusDays(20), soon.id()));
        execute("update member set valid_until = '%s' where id = %d".formatted(today.plusDays(31), later.id()));

        tellExpiring(today);
        tellExpiring(today.plusDays(1));

        var told = "select count(*) from notice where kind = 'membership.card-expiring' and member_id = ";
        assertEquals("1", text(told + soon.id()));
        assertEquals("1", text(told + later.id()));
        assertEquals(
                "1",
                text("select count(distinct about) from notice where member_id = " + soon.id()
                        + " and kind = 'membership.card-expiring'"));
    }

    @Test
    void everyTableThatRefersToAMemberIsKnownHere() throws SQLException {
        var known = Set.of(
                "application",
                "consent",
                "document_seen",
                "guardian",
                "loan",
                "loan_history_kept",
                "member_card",
                "member_sign_in",
                "privacy_request");
        var found = new TreeSet<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select distinct conrelid::regclass::text from pg_constraint
                        where contype = 'f' and confrelid = 'library.member'::regclass""")) {
            while (rows.next()) found.add(rows.getString(1));
        }
        assertEquals(new TreeSet<>(known), found, "A new table keeps members: it has to observe MemberErasing");
    }

    private void tellExpiring(LocalDate today) {
        Long after = 0L;
        while (after != null) {
            long from = after;
            after = batch.call(() -> expiring.tell(today, from, 50)).last();
        }
    }

    private void forgetLoans(LocalDate today) {
        while (batch.call(() -> loanForgetting.forget(today, 3)) > 0) continue;
    }

    private void lendAndReturn(MemberView person, LocalDate returned) throws SQLException {
        var copy = copy();
        long id = desk.call(() -> circulation.lend(person.card(), copy)).id();
        desk.run(() -> circulation.giveBack(copy));
        execute("update loan set lent_at = '%s', returned_at = '%s' where id = %d"
                .formatted(returned.minusDays(5), returned, id));
    }

    private MemberView enrol(Map<String, String> typed) {
        return desk.call(() -> enrolments.enrol(enrolment(typed, ConsentChannel.DESK), KTP));
    }

    /** Applies online and gets the card at the desk. */
    private MemberView apply(Map<String, String> typed) throws SQLException {
        var number = send(typed);
        long id = Long.parseLong(text("select id from application where number = '" + number + "'"));
        return desk.call(() -> applications.approve(id, KTP, DecidedHow.DESK));
    }

    private String send(Map<String, String> typed) {
        return applying.apply(
                applying.newForm(), UUID.randomUUID().toString(), enrolment(typed, ConsentChannel.ONLINE), List.of());
    }

    private long open(long memberId, RequestKind kind) {
        return manager.call(() -> requests.open(new Window(0, 100))).items().stream()
                .filter(request -> request.kind() == kind && request.memberId() == memberId)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void signedIn(long id) {
        try {
            execute("delete from member_sign_in");
            execute("insert into member_sign_in (name, member_id) values ('member', " + id + ")");
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String copy() {
        var barcode = "IT-" + UUID.randomUUID().toString().substring(0, 18);
        cataloguer.run(() -> {
            long id = catalog.create(RecordInput.titled("Buku uji data pribadi").input());
            holdings.add(id, new CopyInput(barcode, null, "umum"));
        });
        return barcode;
    }

    private List<String> tablesWith(String text) throws SQLException {
        var found = new ArrayList<String>();
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var tables = connection.getMetaData().getTables(null, "library", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var rows = statement.executeQuery(
                        "select 1 from library.\"%s\" t where t::text ilike '%%%s%%' limit 1".formatted(table, text))) {
                    if (rows.next()) found.add(table);
                }
            }
        }
        return found;
    }

    private void execute(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private String text(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : null;
        }
    }
}
