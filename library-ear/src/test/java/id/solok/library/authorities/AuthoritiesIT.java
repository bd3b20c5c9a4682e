package id.solok.library.authorities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.authorities.AuthorityInput.SeeAlso;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.marc.MarcJson;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsDesk;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import id.solok.library.system.InBatch;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.marc4j.marc.Record;

/** Controlled headings against the real database: entered, found, corrected, and taken out of files. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class AuthoritiesIT {
    private static final int PEOPLE = 8;
    private static final Set<HeadingKind> NAMES = EnumSet.of(HeadingKind.PERSON, HeadingKind.CORPORATE);

    @Inject
    private Authorities authorities;

    @Inject
    private AuthorityIntake intake;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsDesk desk;

    @Inject
    private InBatch batch;

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(AuthoritiesIT.class);
    }

    @Test
    void anAuthorityReadsAsItWasTyped() {
        long subject = create(HeadingKind.SUBJECT, "Sastra " + mark);
        long id = cataloguer.call(() -> authorities.create(new AuthorityInput(
                new HeadingInput(
                        HeadingKind.PERSON, "Hamka " + mark, null, "Haji", null, null, null, "1908-1981", List.of()),
                List.of("Amrullah, Abdul Malik Karim " + mark),
                List.of(new SeeAlso(HeadingKind.SUBJECT, "sastra  " + mark, Relation.BROADER)),
                "Sastrawan dan ulama.",
                "Ensiklopedi Islam")));

        var view = cataloguer.call(() -> authorities.view(id));
        var edit = cataloguer.call(() -> authorities.toCorrect(id)).input();

        assertEquals("Hamka " + mark + ", Haji, 1908-1981", view.heading());
        assertEquals(
                "Amrullah, Abdul Malik Karim " + mark, view.seeFrom().get(0).heading());
        assertEquals(subject, view.seeAlso().get(0).targets().get(0).authorityId());
        assertEquals(Relation.BROADER, view.seeAlso().get(0).relation());
        assertEquals(List.of("Sastrawan dan ulama."), view.scopeNotes());
        assertEquals("Haji", edit.heading().qualifier());
        assertEquals("Ensiklopedi Islam", edit.source());
    }

    @Test
    void aHeadingIsFoundByTheBeginningOfAnyOfItsWordsAndOfItsOtherForms() {
        long id = create(HeadingKind.PERSON, "Toer" + mark + ", Pramoedya", "Pram " + mark);

        assertEquals(id, suggested(NAMES, "toer" + mark + " pra").get(0).authorityId());
        assertEquals(id, suggested(NAMES, "pramoedya toer" + mark).get(0).authorityId());
        assertEquals("Pram " + mark, suggested(NAMES, "PRAM " + mark).get(0).via());
        assertNull(suggested(NAMES, "Toer" + mark).get(0).via());
        assertEquals(List.of(), suggested(EnumSet.of(HeadingKind.SUBJECT), "toer" + mark));
        assertEquals(List.of(), suggested(NAMES, " ., "));
        var page = cataloguer.call(() ->
                authorities.find(new AuthorityQuery(NAMES, "pramoedya " + "toer" + mark, false), new Window(0, 10)));
        assertEquals(
                List.of(new AuthorityRow(id, HeadingKind.PERSON, "Toer" + mark + ", Pramoedya", null)), page.items());
        assertEquals(1, page.total());
    }

    @Test
    void ofManyWhoEnterOneHeadingOneSucceeds() throws InterruptedException {
        List<Supplier<Long>> entries = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Supplier<Long>) () -> create(HeadingKind.SUBJECT, "Gotong royong " + mark))
                .toList();

        var outcomes = AtOnce.run(entries);

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        for (var outcome : outcomes)
            if (!outcome.succeeded()) {
                var problem = ((InvalidInput) outcome.thrown()).problems().get(0);
                assertEquals("main", problem.field());
                assertEquals("authorities.heading-exists", problem.code());
            }
    }

    @Test
    void aCorrectionOfAnOlderVersionIsRefusedAndTheEarlierHeadingLeadsOn() {
        long id = create(HeadingKind.SUBJECT, "Komputer " + mark);
        var seen = cataloguer.call(() -> authorities.toCorrect(id));
        correct(id, seen.version(), "Pengolah data " + mark);

        var refusal = assertThrows(RuleViolation.class, () -> correct(id, seen.version(), "Lain " + mark));

        assertEquals("authorities.changed-meanwhile", refusal.code());
        var view = cataloguer.call(() -> authorities.view(id));
        assertEquals("Pengolah data " + mark, view.heading());
        assertEquals("Komputer " + mark, view.seeFrom().get(0).heading());
    }

    @Test
    void aKeyLeadsToItsPreferredFormOrToTheOnlyOther() {
        long one = create(HeadingKind.PERSON, "Sjahrir " + mark, "Bung Kecil " + mark, "Bung " + mark);
        create(HeadingKind.PERSON, "Soekarno " + mark, "Bung " + mark);
        long only = HeadingKeys.of(HeadingKind.PERSON, "bung kecil " + mark);
        long both = HeadingKeys.of(HeadingKind.PERSON, "Bung " + mark);
        long preferred = HeadingKeys.of(HeadingKind.PERSON, "SJAHRIR " + mark);

        var controlled = cataloguer.call(() -> authorities.controlled(List.of(only, both, preferred, 0L)));

        assertEquals(Set.of(only, preferred), controlled.keySet());
        assertFalse(controlled.get(only).preferred());
        assertTrue(controlled.get(preferred).preferred());
        assertEquals(
                "Sjahrir " + mark, controlled.get(only).field().getSubfield('a').getData());
        var view = cataloguer.call(() -> authorities.view(one));
        assertEquals(1, view.seeFrom().get(1).others().size());
    }

    @Test
    void theSameFileAddsItsAuthoritiesOnceAlsoWhenItComesTwiceAtOnce() throws InterruptedException {
        List<Supplier<List<Taken>>> files = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Supplier<List<Taken>>) () -> batch.call(() -> intake.take(file(), "cataloguer")))
                .toList();

        var outcomes = AtOnce.run(files);

        assertEquals(
                List.of(50L, 50L * (PEOPLE - 1)),
                List.of(count(outcomes, Taken.Outcome.CREATED), count(outcomes, Taken.Outcome.SKIPPED)));
        var again = batch.call(() -> intake.take(List.of(record("x", "Berkas 7 " + mark)), "cataloguer"));
        assertEquals("authorities.heading-exists", again.get(0).problem().code());
        var bare = batch.call(() -> intake.take(List.of(withoutHeading()), "cataloguer"));
        assertEquals("authorities.no-heading", bare.get(0).problem().code());
    }

    @Test
    void onlyCataloguersMay() {
        assertThrows(EJBAccessException.class, () -> desk.call(() -> authorities.create(input("Desa " + mark))));
    }

    private static long count(List<AtOnce.Outcome<List<Taken>>> outcomes, Taken.Outcome wanted) {
        return outcomes.stream()
                .flatMap(outcome -> outcome.result().stream())
                .filter(taken -> taken.outcome() == wanted)
                .count();
    }

    private List<Record> file() {
        return IntStream.range(0, 50)
                .mapToObj(i -> record(String.valueOf(i), "Berkas " + i + ' ' + mark))
                .toList();
    }

    private static Record record(String number, String heading) {
        return MarcJson.read("""
                {"leader":"00000nz  a2200000n  4500","fields":[{"001":"%s"},
                {"150":{"ind1":" ","ind2":" ","subfields":[{"a":"%s"}]}}]}""".formatted(number, heading));
    }

    private static Record withoutHeading() {
        return MarcJson.read("""
                {"leader":"00000nz  a2200000n  4500","fields":[{"001":"1"}]}""");
    }

    private void correct(long id, int version, String heading) {
        cataloguer.run(() -> authorities.correct(id, version, input(heading), false));
    }

    private List<Suggestion> suggested(Set<HeadingKind> kinds, String typed) {
        return cataloguer.call(() -> authorities.suggest(kinds, typed, 10));
    }

    private long create(HeadingKind kind, String heading, String... others) {
        var input = new AuthorityInput(HeadingInput.of(kind, heading), List.of(others), List.of(), null, null);
        return cataloguer.call(() -> authorities.create(input));
    }

    private static AuthorityInput input(String heading) {
        return AuthorityInput.of(HeadingInput.of(HeadingKind.SUBJECT, heading));
    }
}
