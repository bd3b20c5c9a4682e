package id.solok.library.notices;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes the message of one notice, or of a member's notices of the day. */
@ApplicationScoped
class Messages {
    static final String DIGEST = "notices.digest";

    @Inject
    private Composer composer;

    Message of(List<Claimed> together) {
        var first = together.get(0);
        if (together.size() == 1) return message(first.kind().key(), first.values(), together);
        var subjects = together.stream().map(this::line).collect(Collectors.joining("\n"));
        var values = Map.of("count", String.valueOf(together.size()), "list", subjects);
        return message(DIGEST, values, together);
    }

    private String line(Claimed each) {
        var to = each.recipient();
        return "• "
                + composer.words(each.kind().key(), to.language(), to.name(), each.values())
                        .subject();
    }

    private Message message(String kind, Map<String, String> values, List<Claimed> together) {
        var first = together.get(0);
        var to = first.recipient();
        boolean optional = together.stream().noneMatch(each -> each.kind().required());
        if (first.channel() == Channel.WHATSAPP) {
            var text = composer.text(kind, to.language(), Channel.WHATSAPP);
            var all = Composer.with(values, to.name());
            var body = Wording.filled(text.body(), all, to.language());
            var parameters = Wording.parameters(text.body(), all, to.language());
            return new Message(
                    reference(first),
                    to.name(),
                    to.whatsapp(),
                    to.language(),
                    text.subject(),
                    body,
                    parameters,
                    optional,
                    together);
        }
        var words = composer.words(kind, to.language(), to.name(), values);
        return new Message(
                reference(first),
                to.name(),
                to.email(),
                to.language(),
                words.subject(),
                words.body(),
                List.of(),
                optional,
                together);
    }

    private static String reference(Claimed first) {
        return "notice-" + first.id();
    }
}
