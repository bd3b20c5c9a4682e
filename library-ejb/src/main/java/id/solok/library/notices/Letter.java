package id.solok.library.notices;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.Instant;

/** A notice with its first way, about to be written into the outbox. */
record Letter(
        Told told,
        Recipient recipient,
        Channel channel,
        DeliveryState state,
        boolean digest,
        Instant due,
        String reason) {
    JsonObject json() {
        return Json.createObjectBuilder()
                .add("about", told.about())
                .add("recipient", recipient.key())
                .add(
                        "member_id",
                        recipient.memberId() == null ? JsonValue.NULL : Json.createValue(recipient.memberId()))
                .add("name", recipient.name())
                .add("email", text(recipient.email()))
                .add("whatsapp", text(recipient.whatsapp()))
                .add("language", recipient.language())
                .add("fields", Fields.write(told.values()))
                .add("channel", channel.name())
                .add("state", state.name())
                .add("digest", digest)
                .add("due_at", due.toString())
                .add("reason", text(reason))
                .build();
    }

    private static JsonValue text(String text) {
        return text == null ? JsonValue.NULL : Json.createValue(text);
    }
}
