package id.solok.library.core;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingNameTest {
    @ParameterizedTest
    @EnumSource
    void theLimitsThemselvesAreTaken(SettingName name) {
        assertDoesNotThrow(() -> name.check(Integer.toString(name.least())));
        assertDoesNotThrow(() -> name.check(" " + name.most() + " "));
    }

    @ParameterizedTest
    @EnumSource
    void beyondTheLimitsIsRefusedAtTheField(SettingName name) {
        var below = assertThrows(InvalidInput.class, () -> name.check(Integer.toString(name.least() - 1)));
        assertThrows(InvalidInput.class, () -> name.check(Integer.toString(name.most() + 1)));

        assertEquals("value", below.problems().get(0).field());
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"tujuh", "7.5", "99999999999", "7 hari"})
    void whatIsNoWholeNumberIsRefused(String value) {
        assertThrows(InvalidInput.class, () -> SettingName.LOAN_DAYS.check(value));
    }
}
