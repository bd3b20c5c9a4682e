package id.solok.library.discovery.web;

import id.solok.library.core.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Turns the fields of the advanced search into the one line that a reader could have typed. */
final class FieldWords {
    private static final int LONGEST = 200;

    private final UnaryOperator<String> parameters;
    private final List<String> parts = new ArrayList<>();

    private FieldWords(UnaryOperator<String> parameters) {
        this.parameters = parameters;
    }

    static String line(UnaryOperator<String> parameters) {
        var words = new FieldWords(parameters);
        words.add("words", "");
        var phrase = words.given("phrase");
        if (!phrase.isEmpty()) words.parts.add('"' + phrase + '"');
        words.add("title", "judul:");
        words.add("author", "pengarang:");
        words.add("subject", "subjek:");
        words.add("publisher", "penerbit:");
        var isbn = words.given("isbn").replaceAll("[^0-9Xx]", "");
        if (!isbn.isEmpty()) words.parts.add("isbn:" + isbn);
        words.add("without", "-");
        return String.join(" ", words.parts);
    }

    private void add(String name, String before) {
        for (var word : given(name).split("\\s+")) {
            // "judul:" before every word; what the reader wrote himself stays as it is
            var bare = before.isEmpty() ? word : word.replaceAll("^[-:]+", "");
            if (!bare.isEmpty()) parts.add(before + bare);
        }
    }

    private String given(String name) {
        var text = Text.cleanOrEmpty(parameters.apply(name));
        var quoted = name.equals("words") ? text : text.replace('"', ' ').replaceAll("\\s+", " ");
        return Text.cleanOrEmpty(quoted.substring(0, Math.min(quoted.length(), LONGEST)));
    }
}
