package id.solok.library.covers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordInput;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.plans.Place;
import id.solok.library.plans.PlanItemInput;
import id.solok.library.plans.PlanKind;
import id.solok.library.plans.Plans;
import id.solok.library.system.ArquillianServer;
import id.solok.library.system.AsCataloguer;
import id.solok.library.system.AsManager;
import id.solok.library.system.AtOnce;
import id.solok.library.system.Boundaries;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The rules of covers and of plans of rooms against the real database, with several people at once. */
@ExtendWith({ArquillianServer.class, ArquillianExtension.class})
public class CoversIT {
    private static final int PEOPLE = 6;

    @Inject
    private Covers covers;

    @Inject
    private Plans plans;

    @Inject
    private Catalog catalog;

    @Inject
    private AsCataloguer cataloguer;

    @Inject
    private AsManager manager;

    @Deployment
    static EnterpriseArchive boundaries() {
        return Boundaries.with(CoversIT.class);
    }

    @Test
    void aCoverIsPutReplacedAndRemoved() throws IOException {
        long record = record();

        var first = put(record, Covers.NONE, Color.RED);
        var second = put(record, first.version(), Color.BLUE);

        assertTrue(second.version() > first.version());
        assertTrue(covers.picture(record, first.version(), CoverSize.LARGE).isEmpty());
        var shown = covers.picture(record, second.version(), CoverSize.SMALL).orElseThrow();
        assertEquals(200, ImageIO.read(new ByteArrayInputStream(shown)).getWidth());
        cataloguer.run(() -> covers.remove(record, second.version()));
        assertTrue(covers.of(record).isEmpty());
        // a number never comes back
        assertTrue(put(record, Covers.NONE, Color.RED).version() > second.version());
    }

    @Test
    void ofManyWhoPutTheFirstCoverAtOnceOneDoes() throws InterruptedException {
        long record = record();

        assertOneWins(record, Covers.NONE);
    }

    @Test
    void ofManyWhoReplaceACoverAtOnceOneDoes() throws InterruptedException {
        long record = record();
        var seen = put(record, Covers.NONE, Color.RED).version();

        assertOneWins(record, seen);
    }

    private void assertOneWins(long record, long seen) throws InterruptedException {
        List<Supplier<CoverView>> works = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Supplier<CoverView>) () -> put(record, seen, new Color(40 * i)))
                .toList();

        var outcomes = AtOnce.run(works);

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        outcomes.stream()
                .filter(outcome -> !outcome.succeeded())
                .forEach(
                        outcome -> assertEquals("covers.changed-meanwhile", ((RuleViolation) outcome.thrown()).code()));
        var won =
                outcomes.stream().filter(AtOnce.Outcome::succeeded).findFirst().orElseThrow();
        assertEquals(won.result().version(), covers.of(record).orElseThrow().version());
    }

    @Test
    void whoMayNotAndWhatIsNotIsRefused() {
        long record = record();

        assertThrows(EJBAccessException.class, () -> covers.put(record, Covers.NONE, picture(Color.RED)));
        assertThrows(EJBAccessException.class, () -> covers.remove(record, 1));
        assertThrows(NotFound.class, () -> put(999_999_999L, Covers.NONE, Color.RED));
        var refusal = assertThrows(
                InvalidInput.class, () -> cataloguer.call(() -> covers.put(record, Covers.NONE, new byte[] {1, 2})));
        assertEquals("cover", refusal.problems().get(0).field());
        assertTrue(covers.of(record).isEmpty());
    }

    @Test
    void aShelfOfARoomIsThereOnceHoweverManyAddIt() throws InterruptedException {
        var shelf = shelf(label());
        List<Supplier<Boolean>> works = IntStream.range(0, PEOPLE)
                .mapToObj(i -> (Supplier<Boolean>) () -> manager.call(() -> {
                    plans.add("rujukan", shelf);
                    return true;
                }))
                .toList();

        var outcomes = AtOnce.run(works);

        assertEquals(1, outcomes.stream().filter(AtOnce.Outcome::succeeded).count());
        outcomes.stream()
                .filter(outcome -> !outcome.succeeded())
                .map(outcome -> ((InvalidInput) outcome.thrown()).problems().get(0))
                .forEach(problem -> assertEquals("label plans.label-taken", problem.field() + " " + problem.code()));
    }

    @Test
    void aPlanLeadsToTheShelfAndAnOlderViewOfItIsRefused() {
        var label = label();
        var added = manager.call(() -> plans.add("inklusi", shelf(label)));
        assertTrue(plans.of("inklusi").shelvesOf("999.9 UJI p").contains(added));

        var changed = manager.call(() -> plans.change(added.id(), added.version(), shelf(label + "b")));

        assertFalse(plans.of("inklusi").shelvesOf("999.9 UJI p").contains(added));
        var late =
                assertThrows(RuleViolation.class, () -> manager.run(() -> plans.remove(added.id(), added.version())));
        assertEquals("plans.changed-meanwhile", late.code());
        manager.run(() -> plans.remove(changed.id(), changed.version()));
        assertThrows(EJBAccessException.class, () -> plans.add("inklusi", shelf(label)));
        assertThrows(NotFound.class, () -> plans.of("tidak-ada"));
    }

    private CoverView put(long record, long seen, Color color) {
        return cataloguer.call(() -> covers.put(record, seen, picture(color)));
    }

    private long record() {
        return cataloguer.call(() ->
                catalog.create(RecordInput.titled("Sampul " + UUID.randomUUID()).input()));
    }

    private static String label() {
        return "U" + UUID.randomUUID().toString().substring(0, 8);
    }

    private static PlanItemInput shelf(String label) {
        return new PlanItemInput(PlanKind.SHELF, label, new Place(0, 0, 2, 1), "999.9", "999.9");
    }

    private static byte[] picture(Color color) {
        var picture = new BufferedImage(300, 450, BufferedImage.TYPE_INT_RGB);
        var graphics = picture.createGraphics();
        graphics.setColor(color);
        graphics.fillRect(0, 0, 300, 450);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }
}
