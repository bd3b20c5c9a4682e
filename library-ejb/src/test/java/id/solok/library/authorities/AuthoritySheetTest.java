package id.solok.library.authorities;

import static id.solok.library.authorities.Marc.authority;
import static id.solok.library.authorities.Marc.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.solok.library.authorities.AuthorityInput.SeeAlso;
import id.solok.library.authorities.HeadingInput.Subdivision;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** A form is written into an authority record, and what the form does not show stays. */
class AuthoritySheetTest {
    private static final Clock NOW = Clock.fixed(Instant.parse("2026-11-24T08:00:00Z"), ZoneOffset.UTC);

    private final AuthoritySheet sheet = new AuthoritySheet(NOW, Map.of());

    @Test
    void aPersonIsSpeltWithTheMarksOfMarc() {
        var heading = new HeadingInput(
                HeadingKind.PERSON, "Hamka", null, "Haji", "Abdul Malik", null, null, "1908-1981", List.of());
        var input = new AuthorityInput(
                heading,
                List.of("Amrullah, A. M. K., 1908-1981"),
                List.of(new SeeAlso(HeadingKind.SUBJECT, "Sastra -- Indonesia", Relation.BROADER)),
                "Ulama.",
                "Ensiklopedi");

        var record = sheet.fresh(input);

        assertEquals(
                List.of(
                        "040    $aID-SlkPK$bind$cID-SlkPK",
                        "100 0  $aHamka$q(Abdul Malik),$cHaji,$d1908-1981",
                        "400 1  $aAmrullah, A. M. K.,$d1908-1981",
                        "550    $wg$aSastra$xIndonesia",
                        "670    $aEnsiklopedi",
                        "680    $iUlama."),
                fields(record));
        assertEquals(input, AuthoritySheet.read(record));
    }

    @Test
    void everyKindReadsAsItWasWritten() {
        var none = List.<Subdivision>of();
        for (var heading : List.of(
                new HeadingInput(
                        HeadingKind.CORPORATE, "Solok", "Dinas Perpustakaan", null, null, null, null, null, none),
                new HeadingInput(HeadingKind.MEETING, "Kongres Pemuda", null, "Jakarta", null, "2", null, "1928", none),
                new HeadingInput(HeadingKind.TITLE, "Alkitab", null, null, null, "1", "Kejadian", null, none),
                new HeadingInput(
                        HeadingKind.SUBJECT,
                        "Pendidikan",
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        List.of(new Subdivision('z', "Indonesia"), new Subdivision('v', "Kamus"))))) {
            var input = AuthorityInput.of(heading);
            var read = AuthoritySheet.read(sheet.fresh(input)).heading();

            // the mark before a unit or part belongs to MARC and is read as part of the text before it
            assertEquals(heading.main(), read.main().replaceAll("\\.$", ""));
            assertEquals(heading.subdivisions(), read.subdivisions());
            assertEquals(heading.dates(), read.dates());
        }
    }

    @Test
    void whatTheFormDoesNotShowStaysAndAnEarlierHeadingLeadsOn() {
        var record = authority(
                field("010", "  ", "$an 50043095"),
                field("100", "1 ", "$aKabalevsky, Dmitri,$d1904-1987.$tConcertos"),
                field("400", "1 ", "$wnna$aKabalewsky, D.,$d1904-"),
                field("400", "1 ", "$aKabalevsky, D."),
                field("670", "  ", "$aHis Sonata$bt.p."),
                field("670", "  ", "$aGrove"),
                field("700", "  ", "$alocal"));
        var before = AuthoritySheet.read(record);
        var heading = before.heading();
        var changed = new HeadingInput(
                heading.kind(), "Kabalevskij, Dmitrij", null, null, null, null, null, heading.dates(), List.of());
        var input = new AuthorityInput(
                changed,
                List.of(before.seeFrom().get(0), "Kabalevskii, D."),
                before.seeAlso(),
                before.scopeNote(),
                before.source());

        assertEquals(
                List.of(
                        "010    $an 50043095",
                        "100 1  $aKabalevskij, Dmitrij,$d1904-1987.$tConcertos",
                        "400 1  $wnna$aKabalewsky, D.,$d1904-",
                        "400 1  $aKabalevsky, Dmitri,$d1904-1987.$tConcertos",
                        "400 1  $aKabalevskii, D.",
                        "670    $aHis Sonata$bt.p.",
                        "670    $aGrove",
                        "700    $alocal"),
                fields(sheet.corrected(record, input)));
    }

    @Test
    void aSurvivorTakesOverFormsAndNeighboursOnce() {
        var survivor = authority(
                field("150", "  ", "$aPerahu"),
                field("450", "  ", "$aSampan"),
                field("550", "  ", "$aKapal"),
                field("550", "  ", "$aPerahu layar"));
        var other = authority(
                field("150", "  ", "$aPerahu layar"),
                field("450", "  ", "$asampan"),
                field("450", "  ", "$aPinisi"),
                field("550", "  ", "$aPerahu"),
                field("550", "  ", "$wg$aKapal"),
                field("550", "  ", "$aAngin"));

        assertEquals(
                List.of(
                        "150    $aPerahu",
                        "450    $aSampan",
                        "450    $aPerahu layar",
                        "450    $aPinisi",
                        "550    $aKapal",
                        "550    $aAngin"),
                fields(new AuthorityMerge(survivor, NOW).with(other)));
    }

    private static List<String> fields(Record record) {
        return record.getDataFields().stream()
                .map((DataField field) -> Marc.text(field))
                .toList();
    }
}
