package id.solok.library.applications;

import static id.solok.library.membership.People.child;
import static id.solok.library.membership.People.enrolment;
import static id.solok.library.membership.People.grownUp;
import static id.solok.library.membership.People.withGuardian;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.membership.ConsentChannel;
import id.solok.library.membership.MemberRecords;
import id.solok.library.membership.MemberStatus;
import id.solok.library.membership.MemberView;
import id.solok.library.membership.People;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of applications (R1 to R5 of the package) against the real database, with several desks at once. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class ApplicationsIT {
    private static final int DESKS = 8;
    private static final Set<String> KTP = Set.of("ktp");
    private static final byte[] PDF = "%PDF-1.7 uji".getBytes(US_ASCII);

    @Inject
    private Applying applying;

    @Inject
    private Applications applications;

    @Inject
    private MemberRecords records;

    @Inject
    private AsDesk desk;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(ApplicationsIT.class, People.class);
    }

    @Test
    void aFormSentManyTimesAtOnceIsOneApplication() throws InterruptedException {
        var key = applying.newForm();
        var typed = grownUp();
        var sender = sender();
        List<Supplier<String>> sent = Stream.generate(() -> (Supplier<String>) () -> send(key, sender, typed))
                .limit(DESKS)
                .toList();

        var numbers =
                AtOnce.run(sent).stream().map(AtOnce.Outcome::result).distinct().toList();

        assertEquals(1, numbers.size());
        assertNotNull(numbers.get(0));
        assertEquals(ApplicationStatus.WAITING, progress(key).status());
    }

    @Test
    void ofManyDesksThatDecideOneApplicationOneWins() throws InterruptedException {
        for (int round = 0; round < 3; round++) {
            var key = applying.newForm();
            send(key, sender(), grownUp());
            long id = idOf(key);
            List<Supplier<MemberView>> decisions = new ArrayList<>();
            for (int i = 0; i < DESKS; i++) {
                boolean refuses = i % 4 == 3;
                decisions.add(() -> desk.call(() -> {
                    if (!refuses) return applications.approve(id, KTP, DecidedHow.DESK);
                    applications.refuse(id, "Dokumen tidak terbaca");
                    return null;
                }));
            }

            var outcomes = AtOnce.run(decisions);

            assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
            for (var outcome : outcomes)
                if (!outcome.succeeded())
                    assertEquals("applications.already-decided", ((RuleViolation) outcome.thrown()).code());
            boolean approved = progress(key).status() == ApplicationStatus.APPROVED;
            assertEquals(approved, progress(key).card() != null);
        }
    }

    @Test
    void anApprovedApplicantHasACardAndWhatWasSentIsGone() {
        var key = applying.newForm();
        applying.apply(key, sender(), enrolment(grownUp(), ConsentChannel.ONLINE), List.of(new Proof("ktp", PDF)));
        long id = idOf(key);
        var sent = desk.call(() -> applications.proofs(id));
        assertEquals(1, sent.size());
        assertEquals(
                new String(PDF, US_ASCII),
                new String(
                        desk.call(() -> applications.proof(id, sent.get(0).id()))
                                .content(),
                        US_ASCII));
        var none = assertThrows(
                InvalidInput.class, () -> desk.call(() -> applications.approve(id, Set.of(), DecidedHow.REMOTE)));
        assertEquals("documents", none.problems().get(0).field());

        var member = desk.call(() -> applications.approve(id, KTP, DecidedHow.REMOTE));

        assertEquals(member.card(), progress(key).card());
        assertEquals(List.of(), desk.call(() -> applications.proofs(id)));
    }

    @Test
    void aRefusalIsReadWithItsReasonAndGivesNoCard() {
        var key = applying.newForm();
        send(key, sender(), grownUp());
        long id = idOf(key);

        desk.run(() -> applications.refuse(id, "Foto tidak terbaca"));

        assertEquals("Foto tidak terbaca", progress(key).reason());
        assertNull(progress(key).card());
        var person = desk.call(() -> applications.application(id)).memberId();
        assertEquals(
                MemberStatus.REFUSED,
                desk.call(() -> records.details(person)).member().status());
    }

    @Test
    void aChildIsAppliedForByTheGuardian() {
        var alone = assertThrows(InvalidInput.class, () -> send(applying.newForm(), sender(), child()));
        var key = applying.newForm();
        send(key, sender(), withGuardian(child()));
        long id = idOf(key);

        var member = desk.call(() -> applications.approve(id, Set.of("kk"), DecidedHow.DESK));

        assertEquals(
                true,
                alone.problems().stream().anyMatch(problem -> problem.field().equals("guardianConsent")));
        var consent = desk.call(() -> records.details(member.id())).consents().get(0);
        assertEquals(ConsentChannel.ONLINE, consent.channel());
    }

    @Test
    void oneSenderSendsOnlySoManyAnHourAndNobodyMakesUpAForm() {
        var sender = sender();
        for (int i = 0; i < 20; i++) send(applying.newForm(), sender, grownUp());

        var tooMany = assertThrows(RuleViolation.class, () -> send(applying.newForm(), sender, grownUp()));
        var madeUp = assertThrows(
                RuleViolation.class,
                () -> send("AAAAAAAAAAAAAAAAAAAAAA.1795000000.BBBBBBBBBBBBBBBBBBBBBB", sender(), grownUp()));

        assertEquals("applications.too-many", tooMany.code());
        assertEquals("applications.form-old", madeUp.code());
    }

    @Test
    void theQueueIsNotForVisitors() {
        assertThrows(EJBAccessException.class, () -> applications.of(ApplicationStatus.WAITING, new Window(0, 10)));
    }

    private String send(String key, String sender, Map<String, String> typed) {
        return applying.apply(key, sender, enrolment(typed, ConsentChannel.ONLINE), List.of());
    }

    private Progress progress(String key) {
        return applying.progress(key).orElseThrow();
    }

    private long idOf(String key) {
        var number = progress(key).number();
        for (int first = 0; ; first += Window.LARGEST) {
            var window = new Window(first, Window.LARGEST);
            var page = desk.call(() -> applications.of(ApplicationStatus.WAITING, window));
            for (var row : page.items()) if (row.number().equals(number)) return row.id();
            if (page.items().isEmpty()) throw new IllegalStateException("not in the queue: " + number);
        }
    }

    private static String sender() {
        return UUID.randomUUID().toString();
    }
}
