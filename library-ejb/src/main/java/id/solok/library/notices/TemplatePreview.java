package id.solok.library.notices;

import java.util.List;

/** A text with sample values; for WhatsApp also how it is registered with Meta, its places numbered. */
public record TemplatePreview(String subject, String body, String registered) {
    private static final String SOMEONE = "Sari Rahmawati";

    static TemplatePreview of(TemplateInput input, Kind kind) {
        var values = Composer.with(kind.sample(), SOMEONE);
        var body = Wording.filled(input.body(), values, input.language());
        if (input.channel() == Channel.WHATSAPP)
            return new TemplatePreview(input.subject(), body, numbered(input.body()));
        return new TemplatePreview(Wording.filled(input.subject(), values, input.language()), body, null);
    }

    private static String numbered(String text) {
        List<String> places = Wording.places(text);
        var numbered = text;
        for (int i = 0; i < places.size(); i++)
            numbered = numbered.replace('{' + places.get(i) + '}', "{{" + (i + 1) + "}}");
        return numbered;
    }
}
