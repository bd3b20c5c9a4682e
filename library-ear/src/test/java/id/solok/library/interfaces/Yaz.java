package id.solok.library.interfaces;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads MARC files by yaz-marcdump, so that our files are looked at by other eyes than ours. */
final class Yaz {
    private static final Pattern LEADER = Pattern.compile("\"leader\": \"(.{5})(.{4})(.{8})(.{3})[^\"]*\"");
    private static final Pattern SUBFIELDS_END = Pattern.compile("(\\}) ?\\]( ?\\})");
    private static final Pattern ONLY_FIRST = Pattern.compile("(\"ind1\": \"[^\"]*\") \\}");
    private static final Pattern ONLY_SECOND = Pattern.compile("\\], \"ind2\"");
    private static final Pattern THIRD_INDICATOR = Pattern.compile(", \"ind[3-9]\": \"[^\"]*\"");

    private Yaz() {}

    static boolean isHere() {
        try {
            return new ProcessBuilder("yaz-marcdump", "-V")
                            .redirectErrorStream(true)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The records of a file, each as one text: without what follows from the form of the file (lengths and encoding in
     * the leader, stray blanks, decomposed letters); an indicator that is not there is a blank.
     *
     * @param charset of ISO 2709: {@code UTF-8} or {@code MARC-8}; null for MARCXML
     */
    static List<String> records(Path file, String charset) throws IOException {
        List<String> command = new ArrayList<>(List.of("yaz-marcdump", "-o", "json"));
        command.addAll(
                charset == null
                        ? List.of("-i", "marcxml")
                        : List.of("-i", "marc", "-f", charset, "-t", StandardCharsets.UTF_8.name()));
        command.add(file.toString());
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return objects(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)).stream()
                .map(Yaz::plain)
                .toList();
    }

    private static String plain(String json) {
        var leader = LEADER.matcher(json);
        var one = leader.find()
                ? json.substring(0, leader.start()) + leader.group(2) + leader.group(4) + json.substring(leader.end())
                : json;
        one = one.replaceAll("\\\\[ntr]", " ").replaceAll("\\s+", " ");
        one = SUBFIELDS_END.matcher(one).replaceAll("$1 ], \"ind1\": \" \", \"ind2\": \" \"$2");
        one = ONLY_FIRST.matcher(one).replaceAll("$1, \"ind2\": \" \" }");
        one = ONLY_SECOND.matcher(one).replaceAll("], \"ind1\": \" \", \"ind2\"");
        one = THIRD_INDICATOR.matcher(one).replaceAll("");
        return Normalizer.normalize(one, Normalizer.Form.NFC);
    }

    // the objects stand one after the other, with nothing between
    private static List<String> objects(String text) {
        List<String> objects = new ArrayList<>();
        int depth = 0;
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '\\') i++;
            else if (c == '"') quoted = !quoted;
            else if (!quoted && c == '{' && depth++ == 0) start = i;
            else if (!quoted && c == '}' && --depth == 0) objects.add(text.substring(start, i + 1));
        }
        return objects;
    }
}
