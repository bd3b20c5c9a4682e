package id.solok.library.membership;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;

/** A member's own data as the export's parts of membership. */
final class MemberExport {
    private MemberExport() {}

    static void add(MemberDetails details, PersonalDataExport export) {
        export.add("membership", membership(details));
        export.add("person", person(details));
        export.add("contact", contact(details));
        if (details.guardian() != null) export.add("guardian", guardian(details.guardian()));
        export.add("cards", cards(details));
        export.add("documentsSeen", documents(details));
        export.add("consents", consents(details));
    }

    private static JsonObject membership(MemberDetails details) {
        var member = details.member();
        return new Values()
                .with("card", member.card())
                .with("type", member.type())
                .with("status", member.status())
                .with("registeredOn", member.registeredOn())
                .with("validUntil", member.validUntil())
                .with("blockedReason", member.blockedReason())
                .with("notes", details.notes())
                .json();
    }

    private static JsonObject person(MemberDetails details) {
        var background = details.background();
        return new Values()
                .with("name", details.member().name())
                .with("nik", details.maskedNik())
                .with("birthPlace", details.identity().birthPlace())
                .with("birthDate", details.identity().birthDate())
                .with("sex", details.identity().sex())
                .with("occupation", background.occupation())
                .with("education", background.education())
                .with("institution", background.institution())
                .with("npsn", background.npsn())
                .with("className", background.className())
                .json();
    }

    private static JsonObject contact(MemberDetails details) {
        var contact = details.contact();
        var home = details.home();
        var emergency = details.emergency();
        return new Values()
                .with("phone", contact.phone())
                .with("whatsapp", contact.whatsapp())
                .with("email", contact.email())
                .with("language", contact.language())
                .with("address", home.address())
                .with("rt", home.rt())
                .with("rw", home.rw())
                .with("village", home.village())
                .with("town", home.town())
                .with("postcode", home.postcode())
                .with("emergencyName", emergency.name())
                .with("emergencyPhone", emergency.phone())
                .with("emergencyRelation", emergency.relation())
                .json();
    }

    private static JsonObject guardian(GuardianView guardian) {
        return new Values()
                .with("name", guardian.name())
                .with("phone", guardian.phone())
                .with("relation", guardian.relation())
                .json();
    }

    private static JsonArray cards(MemberDetails details) {
        var all = Json.createArrayBuilder();
        for (var card : details.cards())
            all.add(new Values()
                    .with("card", card.card())
                    .with("givenAt", card.givenAt())
                    .with("endedAt", card.endedAt())
                    .with("reason", card.reason())
                    .json());
        return all.build();
    }

    private static JsonArray documents(MemberDetails details) {
        var all = Json.createArrayBuilder();
        for (var seen : details.documents())
            all.add(new Values()
                    .with("document", seen.code())
                    .with("seenOn", seen.seenOn())
                    .json());
        return all.build();
    }

    private static JsonArray consents(MemberDetails details) {
        var all = Json.createArrayBuilder();
        for (var line : details.consents())
            all.add(new Values()
                    .with("purpose", line.purpose())
                    .with("textVersion", line.version())
                    .with("decision", line.given() ? "GIVEN" : "WITHDRAWN")
                    .with("givenBy", line.givenBy())
                    .with("channel", line.channel())
                    .with("at", line.at())
                    .json());
        return all.build();
    }

    /** An object of texts; what is not kept is left out. */
    private static final class Values {
        private final JsonObjectBuilder object = Json.createObjectBuilder();

        Values with(String name, Object value) {
            if (value != null) object.add(name, value.toString());
            return this;
        }

        JsonObject json() {
            return object.build();
        }
    }
}
