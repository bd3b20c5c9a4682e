package id.solok.library.notices;

import id.solok.library.core.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;

/** Writes a notice in its words. */
@ApplicationScoped
class Composer {
    @Inject
    private Texts texts;

    /** The words of one notice. */
    record Words(String subject, String body) {}

    /** In the text for e-mail and the account. */
    Words words(String kind, String language, String name, Map<String, String> values) {
        var text = text(kind, language, null);
        var all = with(values, name);
        var subject = Wording.filled(text.subject(), all, language).replaceAll("\\s+", " ");
        return new Words(subject, Wording.filled(text.body(), all, language));
    }

    TemplateView text(String kind, String language, Channel channel) {
        return texts.inForce(kind, language, channel)
                .orElseThrow(() -> new RuleViolation("notices.no-text", kind, language));
    }

    static Map<String, String> with(Map<String, String> values, String name) {
        var all = new HashMap<>(values);
        all.put(Wording.NAME, name);
        return all;
    }
}
