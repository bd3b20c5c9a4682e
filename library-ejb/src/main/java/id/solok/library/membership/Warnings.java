package id.solok.library.membership;

import java.util.ArrayList;
import java.util.List;

/** What looks wrong in the data of a person; formats are those of the authorities and never block. */
final class Warnings {
    private final List<Warning> found = new ArrayList<>();

    private Warnings() {}

    static List<Warning> of(MemberData data) {
        var warnings = new Warnings();
        warnings.nik(data.nik(), data.identity());
        warnings.phone(data.contact().phone(), "phone");
        warnings.phone(data.contact().whatsapp(), "whatsapp");
        warnings.phone(data.emergency().phone(), "emergencyPhone");
        var npsn = data.background().npsn();
        if (npsn != null && !npsn.matches("[0-9A-Z]{8}")) warnings.warn("npsn", "membership.npsn-odd");
        return List.copyOf(warnings.found);
    }

    private void nik(String nik, Identity identity) {
        if (nik == null || nik.equals("-")) return;
        if (!Nik.wellFormed(nik)) {
            warn("nik", "membership.nik-odd");
            return;
        }
        if (!Nik.agrees(nik, identity.birthDate())) warn("nik", "membership.nik-birth-date");
        if (!Nik.agrees(nik, identity.sex())) warn("nik", "membership.nik-sex");
    }

    private void phone(String phone, String field) {
        if (phone != null && !Phone.usual(phone)) warn(field, "membership.phone-odd");
    }

    private void warn(String field, String code) {
        found.add(new Warning(field, code));
    }
}
