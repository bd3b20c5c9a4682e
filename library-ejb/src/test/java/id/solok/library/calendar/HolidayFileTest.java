package id.solok.library.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.core.InvalidInput;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files of holidays as their sources write them. */
class HolidayFileTest {
    @Test
    void csvWithIndonesianColumnsAndSemicolons() {
        var file = read("""
                \uFEFFTanggal;Nama;Jenis
                25/12/2026;"Hari Raya Natal; Kelahiran Yesus";Libur Nasional
                2026-12-24;Cuti bersama Natal;cuti bersama
                16/12/2026;Hari jadi Kota Solok;lokal
                """);

        assertEquals(3, file.holidays().size());
        assertEquals(
                new HolidayInput(
                        LocalDate.of(2026, 12, 25), "Hari Raya Natal; Kelahiran Yesus", null, HolidayType.LIBUR, true),
                file.holidays().get(0));
        assertEquals(
                List.of(HolidayType.LIBUR, HolidayType.CUTI_BERSAMA, HolidayType.LOCAL),
                file.holidays().stream().map(HolidayInput::type).toList());
    }

    @Test
    void whatCannotBeReadIsToldWithItsEntry() {
        var file = read("""
                date,name,name_en,type
                2026-02-30,Hari yang tidak ada,,
                2026-05-01,,,
                2026-05-01,Hari Buruh,Labour Day,pesta
                2026-08-17,Hari Kemerdekaan,Independence Day,
                """);

        assertEquals(
                List.of("calendar.entry-without-date", "calendar.entry-without-name", "calendar.entry-of-unknown-type"),
                file.unread().stream().map(HolidayFile.Unread::code).toList());
        assertEquals("Independence Day", file.holidays().get(0).nameEn());
    }

    @Test
    void aJsonArrayAsDateHolidaysWritesIt() {
        var file = read("""
                [{"date": "2026-01-01", "name": "Hari tahun baru", "type": "public", "rule": "01-01"},
                 {"date": "2026-01-01", "name": "Hari lain", "type": "public"}]""");

        assertEquals("Hari tahun baru; Hari lain", file.holidays().get(0).nameId());
    }

    @Test
    void aJsonObjectByDateLeavesOutWhatIsNoHoliday() {
        var file = read("""
                {"2026-02-16": {"description": ["Hari libur nasional"], "holiday": true,
                                "summary": ["Cuti Bersama Tahun Baru Imlek"]},
                 "2026-02-20": {"description": ["Perayaan"], "holiday": false, "summary": ["1 Ramadan"]},
                 "info": {"author": "x"}}""");

        assertEquals(1, file.holidays().size());
        assertEquals(HolidayType.CUTI_BERSAMA, file.holidays().get(0).type());
    }

    @Test
    void whatIsNoFileOfHolidaysIsRefused() {
        for (var wrong : List.of("", "a,b\n1,2", "{\"x\": ", "[1, 2]", "\"text\"", "{}"))
            assertThrows(InvalidInput.class, () -> read(wrong), wrong);
    }

    private static HolidayFile read(String text) {
        return HolidayFileReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
