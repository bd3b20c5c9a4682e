package id.solok.library.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.core.InvalidInput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Formats warn and never block (R7 of the package). */
class WarningsTest {
    @Test
    void aNikThatAgreesWithBirthDateAndSexIsQuiet() {
        assertEquals(List.of(), codes(Map.of("nik", "1372 0144 0516 0001", "birthDate", "2016-05-04", "sex", "F")));
        assertEquals(List.of(), codes(Map.of("nik", "1372010405160001", "birthDate", "2016-05-04", "sex", "M")));
    }

    @Test
    void aNikThatDisagreesWarns() {
        assertEquals(
                List.of("membership.nik-birth-date"),
                codes(Map.of("nik", "1372014405160001", "birthDate", "2016-05-05")));
        assertEquals(List.of("membership.nik-sex"), codes(Map.of("nik", "1372014405160001", "sex", "M")));
        assertEquals(List.of("membership.nik-odd"), codes(Map.of("nik", "12345")));
        assertEquals(List.of("membership.nik-odd"), codes(Map.of("nik", "1372019905160001")));
    }

    @Test
    void telephoneNumbersWarnWhenTheyLookUnlikeAny() {
        assertEquals(List.of(), codes(Map.of("phone", "0812-3456-7890", "whatsapp", "+60 12 345 6789")));
        assertEquals(List.of(), codes(Map.of("phone", "(0755) 20123")));
        assertEquals(List.of("membership.phone-odd"), codes(Map.of("phone", "12")));
    }

    @Test
    void anNpsnWarnsUnlessItHasEightLettersOrDigits() {
        assertEquals(List.of(), codes(Map.of("npsn", "10303A12")));
        assertEquals(List.of("membership.npsn-odd"), codes(Map.of("npsn", "1030312345")));
    }

    @Test
    void whatCannotBeKeptIsRefusedAtItsField() {
        var typed = Map.of("name", " ", "type", "general", "birthDate", "4 Mei", "email", "tanpa-at", "rt", "123456");

        var refusal = assertThrows(InvalidInput.class, () -> MemberData.read(typed));

        assertEquals(
                List.of("birthDate", "email", "name", "rt"),
                refusal.problems().stream()
                        .map(InvalidInput.Problem::field)
                        .sorted()
                        .toList());
    }

    @Test
    void theNikStandsInNoLog() {
        var data = MemberData.read(Map.of("name", "Rani", "type", "general", "nik", "1372014405160001"));

        assertFalse(data.toString().contains("1372"));
        assertEquals("•••• 0001", Nik.masked(data.nik()));
    }

    private static List<String> codes(Map<String, String> typed) {
        var all = new HashMap<>(typed);
        all.put("name", "Rani Uji");
        all.put("type", "general");
        return Warnings.of(MemberData.read(all)).stream().map(Warning::code).toList();
    }
}
