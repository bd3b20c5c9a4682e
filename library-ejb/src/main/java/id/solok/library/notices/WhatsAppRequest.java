package id.solok.library.notices;

import jakarta.json.Json;
import jakarta.json.JsonObject;

/** The request that sends a template message (Cloud API, Messages). */
final class WhatsAppRequest {
    private WhatsAppRequest() {}

    static JsonObject of(Message message, String number) {
        var parameters = Json.createArrayBuilder();
        for (var value : message.parameters())
            parameters.add(Json.createObjectBuilder().add("type", "text").add("text", oneLine(value)));
        var template = Json.createObjectBuilder()
                .add("name", message.subject())
                .add("language", Json.createObjectBuilder().add("code", message.language()));
        if (!message.parameters().isEmpty())
            template.add(
                    "components",
                    Json.createArrayBuilder()
                            .add(Json.createObjectBuilder().add("type", "body").add("parameters", parameters)));
        return Json.createObjectBuilder()
                .add("messaging_product", "whatsapp")
                .add("recipient_type", "individual")
                .add("to", number)
                .add("type", "template")
                .add("template", template)
                .add("biz_opaque_callback_data", message.reference())
                .build();
    }

    /** A value may hold no line ends, tabs or long gaps, and not be empty. */
    private static String oneLine(String value) {
        var line = value.replaceAll("\\s+", " ").strip();
        return line.isEmpty() ? "–" : line;
    }
}
