package id.solok.library.authorities;

import static id.solok.library.authorities.Marc.authority;
import static id.solok.library.authorities.Marc.book;
import static id.solok.library.authorities.Marc.field;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.solok.library.marc.MarcJson;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** A record's headings come to their preferred forms, and nothing else of it changes. */
class HeadingControlTest {
    private final Map<Long, Controlled> controlled = new HashMap<>();

    HeadingControlTest() {
        know(
                1,
                authority(
                        field("100", "0 ", "$aHamka,$d1908-1981."),
                        field("400", "1 ", "$aAmrullah, Abdul Malik Karim"),
                        field("400", "0 ", "$aBuya Hamka.")));
        know(
                2,
                authority(
                        field("150", "  ", "$aPendidikan Islam"),
                        field("450", "  ", "$aIslam$xPendidikan"),
                        field("450", "  ", "$aTarbiyah")));
        know(3, authority(field("110", "2 ", "$aBalai Pustaka"), field("410", "2 ", "$aVolkslectuur")));
        know(4, authority(field("130", " 3", "$aDe vrije gedachte"), field("430", " 0", "$aVrije gedachte")));
        know(5, authority(field("151", "  ", "$aSolok"), field("410", "1 ", "$aKota Solok")));
    }

    @Test
    void aNameKeepsItsRelatorsAndTheMarksAtItsEnd() {
        assertCorrected(
                field("700", "1 ", "$aAmrullah, Abdul Malik Karim,$epengarang.$4aut"),
                "700 0  $aHamka,$d1908-1981,$epengarang.$4aut");
        assertCorrected(field("100", "1 ", "$aAmrullah, Abdul Malik Karim."), "100 0  $aHamka,$d1908-1981.");
        assertCorrected(field("100", "1 ", "$aAmrullah, Abdul Malik Karim"), "100 0  $aHamka,$d1908-1981");
    }

    @Test
    void subdivisionsStayBehindTheMainHeading() {
        assertCorrected(
                field("650", " 4", "$aTarbiyah$zIndonesia$vBunga rampai."),
                "650  4 $aPendidikan Islam$zIndonesia$vBunga rampai.");
        assertCorrected(field("650", " 7", "$aIslam$xPendidikan.$2dts"), "650  7 $aPendidikan Islam.$2dts");
        assertUntouched(field("650", " 4", "$aIslam$xPendidikan$zIndonesia"));
    }

    @Test
    void theWorkOfACorrectedNameStaysTheWork() {
        assertCorrected(
                field("700", "12", "$iContains:$aBuya Hamka.$tMerantau ke Deli."),
                "700 02 $iContains:$aHamka,$d1908-1981.$tMerantau ke Deli.");
        assertCorrected(field("600", "04", "$aBuya Hamka$xBiografi"), "600 04 $aHamka,$d1908-1981$xBiografi");
    }

    @Test
    void aHeadingThatStandsAsItShouldIsLeftAloneToTheLetter() {
        assertUntouched(field("100", "1 ", "$aHAMKA,$d1908-1981"));
        assertUntouched(field("650", " 4", "$aPendidikan  Islam$xSejarah"));
        assertUntouched(field("245", "10", "$aTarbiyah"));
        assertUntouched(field("500", "  ", "$aBuya Hamka."));
    }

    @Test
    void aSeriesAsTheBookHasItIsNoHeading() {
        assertUntouched(field("490", "1 ", "$aVrije gedachte ;$v3"));
        assertCorrected(field("830", " 0", "$aVrije gedachte ;$v3"), "830  3 $aDe vrije gedachte ;$v3");
    }

    @Test
    void aHeadingMayTurnOutToBeOfAnotherKindWhereItsPlaceTakesIt() {
        assertCorrected(field("610", "14", "$aKota Solok$xSejarah"), "651 14 $aSolok$xSejarah");
        assertUntouched(field("110", "1 ", "$aKota Solok"));
    }

    @Test
    void everyChangeIsSaid() {
        var record = book(
                field("100", "0 ", "$aBuya Hamka"),
                field("245", "10", "$aFalsafah hidup"),
                field("710", "2 ", "$aVolkslectuur"));

        var changes = HeadingControl.correct(record, controlled);

        assertEquals(
                List.of(
                        new HeadingChange("100", "Buya Hamka", "Hamka, 1908-1981", 1),
                        new HeadingChange("710", "Volkslectuur", "Balai Pustaka", 3)),
                changes);
        assertEquals(List.of(), HeadingControl.correct(record, controlled));
    }

    private void assertCorrected(DataField field, String expected) {
        HeadingControl.correct(book(field), controlled);

        assertEquals(expected, Marc.text(field));
    }

    private void assertUntouched(DataField field) {
        var record = book(field);
        var before = MarcJson.write(record);

        assertEquals(List.of(), HeadingControl.correct(record, controlled));
        assertEquals(before, MarcJson.write(record));
    }

    private void know(long id, Record authority) {
        var content = AuthorityContent.of(authority).orElseThrow();
        for (var form : content.forms()) {
            boolean preferred = form.equals(content.preferred());
            controlled.put(
                    form.key(),
                    new Controlled(
                            id,
                            content.preferred().kind(),
                            content.preferred().heading(),
                            preferred,
                            content.headingMarc()));
        }
    }
}
