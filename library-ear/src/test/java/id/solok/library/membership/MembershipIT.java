package id.solok.library.membership;

import static id.solok.library.membership.People.child;
import static id.solok.library.membership.People.enrolment;
import static id.solok.library.membership.People.grownUp;
import static id.solok.library.membership.People.with;
import static id.solok.library.membership.People.withGuardian;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordInput;
import id.solok.library.circulation.Circulation;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.Holdings;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AsManager;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of membership (R1 to R9 of its package) against the real database, with several desks at once. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class MembershipIT {
    private static final int DESKS = 8;
    private static final Set<String> KTP = Set.of("ktp");

    @Inject
    private Enrolments enrolments;

    @Inject
    private Membership membership;

    @Inject
    private MemberCare care;

    @Inject
    private MemberRecords records;

    @Inject
    private MemberTypes types;

    @Inject
    private Circulation circulation;

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsDesk desk;

    @Inject
    private AsManager manager;

    @Inject
    private Clock clock;

    @Resource(lookup = "jdbc/library")
    private DataSource dataSource;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(MembershipIT.class, People.class);
    }

    @Test
    void aNikIsFoundAndShownToWhoAsksAndStandsNowhereInClear() throws SQLException {
        var typed = grownUp();
        var nik = typed.get("nik");
        long id = enrol(typed);

        assertEquals("•••• " + nik.substring(12), details(id).maskedNik());
        assertEquals(nik, desk.call(() -> records.nik(id)));
        var found = desk.call(() -> membership.find(nik, new Window(0, 10)));
        assertTrue(found.items().stream().anyMatch(member -> member.id() == id));
        assertEquals(List.of(), tablesWith(nik));
        assertEquals(1, count("select count(*) from audit_entry where action = 'read-nik' and subject_id = " + id));
    }

    @Test
    void likelyDuplicatesAreShownWithTheReasonAndBlockNothing() {
        var typed = grownUp();
        long id = enrol(typed);

        var sameNik = suspects(with(grownUp(), "nik", typed.get("nik")));
        var sameBirth = suspects(with(grownUp(), "name", typed.get("name").toUpperCase(Locale.ROOT)));
        var samePhone = suspects(with(grownUp(), "whatsapp", typed.get("phone")));

        assertTrue(sameNik.stream().anyMatch(suspect -> suspect.memberId() == id && suspect.sameNik()));
        assertTrue(sameBirth.stream().anyMatch(suspect -> suspect.memberId() == id && suspect.sameBirth()));
        assertTrue(samePhone.stream().anyMatch(suspect -> suspect.memberId() == id && suspect.samePhone()));
        assertNotEquals(id, enrol(typed));
    }

    @Test
    void aChildGetsACardWithAGuardianAndTheGuardiansConsentOnly() throws SQLException {
        var alone = assertThrows(InvalidInput.class, () -> enrol(child(), Set.of("kk")));
        long id = enrol(withGuardian(child()), Set.of("kk"));

        assertEquals(Set.of("guardianName", "guardianPhone", "guardianRelation", "guardianConsent"), fields(alone));
        assertEquals("Wali Uji", details(id).guardian().name());
        var consent = details(id).consents().get(0);
        assertEquals(ConsentPurpose.GUARDIAN, consent.purpose());
        assertEquals("Wali Uji", consent.givenBy());
        assertEquals("desk", consent.recordedBy());
        assertThrows(SQLException.class, () -> count("delete from consent where member_id = " + id + " returning 1"));
    }

    @Test
    void aGuardianByCardIsAGrownUpMember() {
        long mother = enrol(grownUp());
        var card = details(mother).member().card();
        var typed = with(child(), "guardianCard", card, "guardianRelation", "MOTHER");
        long id = enrol(typed, Set.of("kia"));
        var childsCard = details(id).member().card();

        assertEquals(mother, details(id).guardian().memberId());
        var young = with(child(), "guardianCard", childsCard, "guardianRelation", "SIBLING");
        assertEquals(
                Set.of("guardianCard"), fields(assertThrows(InvalidInput.class, () -> enrol(young, Set.of("kk")))));
    }

    @Test
    void documentsAgeAndConsentAreAskedForAtTheirFields() {
        assertEquals(Set.of("documents"), fields(assertThrows(InvalidInput.class, () -> enrol(grownUp(), Set.of()))));
        var tooYoung =
                with(grownUp(), "birthDate", LocalDate.now(clock).minusYears(10).toString());
        assertTrue(
                fields(assertThrows(InvalidInput.class, () -> enrol(tooYoung))).contains("birthDate"));
        var typed = grownUp();
        var without = new Enrolment(
                MemberData.read(typed), GuardianData.read(typed), false, false, ConsentChannel.DESK, "id");
        var refusal = assertThrows(InvalidInput.class, () -> desk.call(() -> enrolments.enrol(without, KTP)));
        assertEquals(Set.of("consent"), fields(refusal));
    }

    @Test
    void ofManyDesksThatChangeOneMemberOneWins() throws InterruptedException {
        var typed = grownUp();
        long id = enrol(typed);
        int version = details(id).version();
        List<Supplier<Boolean>> changes = Stream.iterate(0, i -> i + 1)
                .limit(DESKS)
                .<Supplier<Boolean>>map(i -> () -> change(id, version, with(typed, "occupation", "Pekerjaan " + i)))
                .toList();

        assertOneWon(AtOnce.run(changes), "membership.changed-meanwhile");
        assertTrue(details(id).background().occupation().startsWith("Pekerjaan "));
        assertEquals(typed.get("nik"), desk.call(() -> records.nik(id)));
    }

    @Test
    void anEmptyNikStaysAndADashTakesItAway() {
        var typed = grownUp();
        long id = enrol(typed);

        change(id, details(id).version(), with(typed, "nik", ""));
        assertEquals(typed.get("nik"), desk.call(() -> records.nik(id)));
        change(id, details(id).version(), with(typed, "nik", "-"));

        assertEquals(null, details(id).maskedNik());
    }

    @Test
    void aLostCardIsDeadAndLeadsToItsMember() throws InterruptedException {
        long id = enrol(grownUp());
        var old = details(id).member().card();
        int version = details(id).version();
        List<Supplier<String>> replacements = Stream.generate(() ->
                        (Supplier<String>) () -> desk.call(() -> care.replaceCard(id, version, CardEnd.LOST)))
                .limit(DESKS)
                .toList();

        assertOneWon(AtOnce.run(replacements), "membership.changed-meanwhile");

        var card = details(id).member().card();
        var dead = assertThrows(DeadCard.class, () -> desk.call(() -> membership.byCard(old)));
        assertEquals(id, dead.memberId());
        assertEquals(
                "membership.dead-card",
                assertThrows(RuleViolation.class, () -> desk.call(() -> circulation.lend(old, "B-TIDAK-ADA")))
                        .code());
        assertEquals(id, desk.call(() -> membership.byCard(card)).orElseThrow().id());
        assertEquals(
                id,
                desk.call(() -> membership.find(old, new Window(0, 5)))
                        .items()
                        .get(0)
                        .id());
        assertEquals(
                List.of(card, old),
                details(id).cards().stream().map(CardView::card).toList());
    }

    @Test
    void whoIsBlockedOrClosedBorrowsNothing() {
        long id = enrol(grownUp());
        var card = details(id).member().card();

        desk.run(() -> care.block(id, details(id).version(), "Buku belum diganti"));
        assertEquals("circulation.member-blocked", lending(card));
        desk.run(() -> care.unblock(id, details(id).version()));
        desk.run(() -> care.close(id, details(id).version(), "Pindah kota"));

        assertEquals("circulation.member-closed", lending(card));
        var again = assertThrows(
                RuleViolation.class,
                () -> desk.run(() -> care.renew(id, details(id).version())));
        assertEquals("membership.not-in-that-state", again.code());
    }

    @Test
    void aRenewalWaitsForItsWindowAndATypeForItsAge() {
        long id = enrol(grownUp());

        var early = assertThrows(
                RuleViolation.class,
                () -> desk.run(() -> care.renew(id, details(id).version())));
        var old = assertThrows(
                InvalidInput.class,
                () -> desk.run(() -> care.changeType(id, details(id).version(), "child")));
        desk.run(() -> care.changeType(id, details(id).version(), "student"));

        assertEquals("membership.renewal-too-early", early.code());
        assertEquals(Set.of("birthDate"), fields(old));
        assertEquals("student", details(id).member().type());
    }

    @Test
    void whatATypeDemandsHasVersionsThatOnlyTheManagementMakes() {
        var day = LocalDate.now(clock).plusDays(400).toString();
        var typed = Map.of(
                "type",
                "outsider",
                "validFrom",
                day,
                "validityDays",
                "90",
                "renewalWindowDays",
                "7",
                "document.ktp",
                "1");

        manager.run(() -> types.change(typed));

        assertEquals(90, manager.call(() -> types.versions("outsider")).get(0).validityDays());
        assertEquals(180, demands("outsider").validityDays());
        var twice = assertThrows(InvalidInput.class, () -> manager.run(() -> types.change(typed)));
        assertEquals(Set.of("validFrom"), fields(twice));
        assertThrows(EJBAccessException.class, () -> desk.run(() -> types.change(typed)));
    }

    @Test
    void aMachineRegistersWithANameAndATypeAsBefore() {
        var member = desk.call(() -> membership.register(new MemberInput("Uji Mesin", "child", "081234567890", null)));

        assertEquals(MemberStatus.ACTIVE, member.status());
        assertEquals(member.card(), details(member.id()).cards().get(0).card());
        assertThrows(EJBAccessException.class, () -> manager.call(() -> records.details(member.id())));
    }

    private String lending(String card) {
        var barcode = copy();
        return assertThrows(RuleViolation.class, () -> desk.call(() -> circulation.lend(card, barcode)))
                .code();
    }

    private String copy() {
        var barcode = "IT-" + UUID.randomUUID().toString().substring(0, 18);
        cataloguer.run(() -> {
            long id = catalog.create(RecordInput.titled("Buku uji anggota").input());
            holdings.add(id, new CopyInput(barcode, null, "umum"));
        });
        return barcode;
    }

    private long enrol(Map<String, String> typed) {
        return enrol(typed, KTP);
    }

    private long enrol(Map<String, String> typed, Set<String> documents) {
        return desk.call(() -> enrolments.enrol(enrolment(typed, ConsentChannel.DESK), documents))
                .id();
    }

    private boolean change(long id, int version, Map<String, String> typed) {
        desk.run(() -> care.change(id, version, MemberData.read(typed), GuardianData.read(typed)));
        return true;
    }

    private List<Suspect> suspects(Map<String, String> typed) {
        return desk.call(() -> enrolments.sight(MemberData.read(typed), null)).suspects();
    }

    private MemberDetails details(long id) {
        return desk.call(() -> records.details(id));
    }

    private Demands demands(String type) {
        return types.demands().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow();
    }

    private static Set<String> fields(InvalidInput refusal) {
        return Set.copyOf(
                refusal.problems().stream().map(InvalidInput.Problem::field).toList());
    }

    private static <T> void assertOneWon(List<AtOnce.Outcome<T>> outcomes, String code) {
        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        for (var outcome : outcomes)
            if (!outcome.succeeded()) assertEquals(code, ((RuleViolation) outcome.thrown()).code());
    }

    private List<String> tablesWith(String text) throws SQLException {
        var found = new java.util.ArrayList<String>();
        var hex = java.util.HexFormat.of().formatHex(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var tables = connection.getMetaData().getTables(null, "library", "%", new String[] {"TABLE"})) {
            while (tables.next()) {
                var table = tables.getString("TABLE_NAME");
                try (var rows = statement.executeQuery(
                        "select 1 from library.\"%s\" t where t::text like '%%%s%%' or t::text like '%%%s%%' limit 1"
                                .formatted(table, text, hex))) {
                    if (rows.next()) found.add(table);
                }
            }
        }
        assertFalse(found.contains("audit_entry"));
        return found;
    }

    private long count(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
