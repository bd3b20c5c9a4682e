package id.solok.library.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A call number broken into the lines of a spine: prefix, class, author mark, title letter, then volume and copy. */
final class CallNumberLines {
    private static final Pattern MARKER =
            Pattern.compile("(?i)(jilid|jil|vol|volume|bag|buku|no|c|k|eks|cop|copy|ed|v|j)\\.?");
    private static final Pattern CLASS = Pattern.compile("(\\d{1,3}|2X\\d*)(\\.\\d+)?");
    private static final Pattern DECIMALS = Pattern.compile("\\d{1,3}");

    private CallNumberLines() {}

    static List<String> of(String callNumber) {
        List<String> lines = new ArrayList<>();
        String before = "";
        for (var word : callNumber.strip().split("\\s+")) {
            boolean goesOn = MARKER.matcher(before).matches() && word.matches("\\d+|[IVX]+") && before.length() > 0
                    || CLASS.matcher(before).matches()
                            && before.contains(".")
                            && DECIMALS.matcher(word).matches();
            if (goesOn) lines.set(lines.size() - 1, lines.get(lines.size() - 1) + " " + word);
            else lines.add(word);
            before = goesOn
                            && DECIMALS.matcher(word).matches()
                            && CLASS.matcher(before).matches()
                    ? before
                    : word;
        }
        return lines;
    }
}
