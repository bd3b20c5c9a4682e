package id.solok.library.membership;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Telephone numbers are kept in one form, so that they are found however they are typed. */
class PhoneTest {
    @Test
    void anIndonesianNumberBecomesInternational() {
        assertEquals("+6281234567890", Phone.normalized("0812-3456-7890"));
        assertEquals("+6275520123", Phone.normalized("(0755) 20123"));
    }

    @Test
    void anInternationalNumberStays() {
        assertEquals("+60123456789", Phone.normalized("+60 12 345 6789"));
    }

    @Test
    void whatIsNoNumberComesBackForTheRuleToRefuse() {
        assertEquals("abc", Phone.normalized("abc"));
        assertEquals("00", Phone.normalized("00"));
    }

    @Test
    void nothingStaysNothing() {
        assertNull(Phone.normalized(null));
    }
}
