package id.solok.library.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.solok.library.core.InvalidInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a type demands, and how a change of it is read (R4 and R5 of the package). */
class DemandsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final Demands CHILD =
            new Demands("child", TODAY, 365, 30, 0, 12, 18, Map.of("kia", 1, "kk", 1, "kartu-pelajar", 2));

    @Test
    void theAgeCountsToTheDay() {
        assertEquals(List.of(), age(LocalDate.of(2013, 11, 25)));
        assertEquals(List.of("membership.age-outside"), age(LocalDate.of(2013, 11, 24)));
        assertEquals(List.of("membership.born-in-the-future"), age(TODAY.plusDays(1)));
        assertEquals(List.of("membership.birth-date-needed"), age(null));
    }

    @Test
    void aGuardianIsNeededUntilTheBirthday() {
        assertTrue(CHILD.guardianNeeded(LocalDate.of(2008, 11, 25), TODAY));
        assertFalse(CHILD.guardianNeeded(LocalDate.of(2008, 11, 24), TODAY));
    }

    @Test
    void ofDocumentsInOneGroupOneIsEnough() {
        assertEquals(2, CHILD.missing(Set.of()).size());
        assertEquals(List.of(Set.of("kartu-pelajar")), CHILD.missing(Set.of("kk")));
        assertEquals(List.of(), CHILD.missing(Set.of("kia", "kartu-pelajar")));
    }

    @Test
    void aVersionIsReadFromTheForm() {
        var typed = Map.of(
                "type",
                "child",
                "validFrom",
                "2026-12-01",
                "validityDays",
                "200",
                "renewalWindowDays",
                "14",
                "maxAge",
                "11",
                "document.kia",
                "1",
                "document.kk",
                "");

        var rule = DemandsForm.read(typed, TODAY);

        assertEquals(new Demands("child", LocalDate.of(2026, 12, 1), 200, 14, null, 11, null, Map.of("kia", 1)), rule);
    }

    @Test
    void whatIsOutOfRangeIsRefusedAtItsField() {
        var typed = Map.of(
                "type",
                "child",
                "validFrom",
                "2026-11-23",
                "validityDays",
                "0",
                "renewalWindowDays",
                "x",
                "minAge",
                "12",
                "maxAge",
                "11");

        var refusal = assertThrows(InvalidInput.class, () -> DemandsForm.read(typed, TODAY));

        assertEquals(
                List.of("maxAge", "renewalWindowDays", "validFrom", "validityDays"),
                refusal.problems().stream()
                        .map(InvalidInput.Problem::field)
                        .sorted()
                        .toList());
    }

    @Test
    void aGuardianIsAMemberOrHasNameAndTelephone() {
        assertEquals(List.of("guardianName", "guardianPhone", "guardianRelation"), guardian(Map.of()));
        assertEquals(List.of("guardianPhone", "guardianRelation"), guardian(Map.of("guardianName", "Ibu Uji")));
        assertEquals(List.of(), guardian(Map.of("guardianCard", "137200000014", "guardianRelation", "MOTHER")));
    }

    private static List<String> age(LocalDate birthDate) {
        var problems = new Fields(Map.of());
        CHILD.checkAge(problems, birthDate, TODAY);
        return problems(problems, true);
    }

    private static List<String> guardian(Map<String, String> typed) {
        var problems = new Fields(Map.of());
        GuardianData.read(typed).check(problems, true);
        return problems(problems, false);
    }

    private static List<String> problems(Fields fields, boolean codes) {
        try {
            fields.throwIfAny();
            return List.of();
        } catch (InvalidInput refused) {
            return refused.problems().stream()
                    .map(problem -> codes ? problem.code() : problem.field())
                    .toList();
        }
    }
}
