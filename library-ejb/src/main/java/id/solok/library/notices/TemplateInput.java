package id.solok.library.notices;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;

/** A text as someone writes it; for WhatsApp the subject is the name of the text that Meta has approved. */
public record TemplateInput(String kind, String language, Channel channel, String subject, String body) {
    private static final int LONGEST_SUBJECT = 200;
    private static final int LONGEST_BODY = 5_000;
    // Cloud API, message templates
    private static final int LONGEST_WHATSAPP = 1_024;

    public TemplateInput {
        language = "en".equals(language) ? "en" : "id";
        if (channel != Channel.WHATSAPP) channel = null;
        subject = Text.clean(subject);
        body = body == null ? null : Text.clean(body.replace("\r\n", "\n"));
    }

    void check(Kind kind) {
        int longest = channel == Channel.WHATSAPP ? LONGEST_WHATSAPP : LONGEST_BODY;
        var problems = new InvalidInput.Collector()
                .required(subject, "subject")
                .required(body, "body")
                .atMost(subject, LONGEST_SUBJECT, "subject")
                .atMost(body, longest, "body");
        if (channel == Channel.WHATSAPP)
            problems.refuseIf(subject != null && !subject.matches("[a-z0-9_]+"), "subject", "notices.template-name");
        else checkPlaces(kind, subject, "subject", problems);
        checkPlaces(kind, body, "body", problems);
        problems.throwIfAny();
    }

    private static void checkPlaces(Kind kind, String text, String field, InvalidInput.Collector problems) {
        if (text == null) return;
        problems.refuseIf(Wording.hasStrayBrace(text), field, "notices.stray-brace");
        for (var place : Wording.places(text))
            problems.refuseIf(
                    !place.equals(Wording.NAME) && !kind.sample().containsKey(place),
                    field,
                    "notices.unknown-value",
                    place);
    }
}
