package id.solok.library.membership.web;

import id.solok.library.membership.MemberDetails;
import java.util.HashMap;
import java.util.Map;

/** What is kept of a member, as the values of the form's fields. */
final class MemberValues {
    private final Map<String, String> values = new HashMap<>();

    private MemberValues() {}

    static Map<String, String> of(MemberDetails details) {
        var form = new MemberValues();
        form.put("name", details.member().name());
        form.put("type", details.member().type());
        form.put("notes", details.notes());
        form.person(details);
        form.home(details);
        form.background(details);
        form.guardian(details);
        return form.values;
    }

    private void person(MemberDetails details) {
        put("birthPlace", details.identity().birthPlace());
        put("birthDate", details.identity().birthDate());
        put("sex", details.identity().sex());
        put("phone", details.contact().phone());
        put("whatsapp", details.contact().whatsapp());
        put("email", details.contact().email());
        put("language", details.contact().language());
        put("emergencyName", details.emergency().name());
        put("emergencyPhone", details.emergency().phone());
        put("emergencyRelation", details.emergency().relation());
    }

    private void home(MemberDetails details) {
        put("address", details.home().address());
        put("rt", details.home().rt());
        put("rw", details.home().rw());
        put("village", details.home().village());
        put("town", details.home().town());
        put("postcode", details.home().postcode());
    }

    private void background(MemberDetails details) {
        put("occupation", details.background().occupation());
        put("education", details.background().education());
        put("institution", details.background().institution());
        put("npsn", details.background().npsn());
        put("className", details.background().className());
    }

    private void guardian(MemberDetails details) {
        var guardian = details.guardian();
        if (guardian == null) return;
        put("guardianCard", guardian.card());
        put("guardianName", guardian.card() == null ? guardian.name() : null);
        put("guardianPhone", guardian.card() == null ? guardian.phone() : null);
        put("guardianRelation", guardian.relation());
    }

    private void put(String field, Object value) {
        if (value != null) values.put(field, value.toString());
    }
}
