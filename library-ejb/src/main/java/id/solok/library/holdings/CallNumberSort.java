package id.solok.library.holdings;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text by which call numbers are compared, byte by byte, so that they stand as librarians shelve them.
 *
 * <p>First what has no prefix, then each prefix (R, F, B, A and so on) as a group of its own. Within it the class, digit
 * by digit after the point, so .9 comes after .19. 2X stands with 297, which it replaces for Islam: after all of 297 and
 * before 298, so that a library that has books under both shelves them side by side. Then author mark and title letter;
 * then years, volumes and copies as the numbers they are.
 */
public final class CallNumberSort {
    // above everything a call number is written with
    private static final String LAST = "\uDBFF\uDFFF";
    private static final int UNKNOWN_PREFIXES = 2;
    private static final Map<String, String> PREFIXES = prefixes(
            "R REF REFERENSI REFERENCE RUJUKAN",
            "F FIC FIK FIKSI FICTION",
            "B BIO BIOG BIOGRAFI BIOGRAPHY",
            "A ANAK",
            "J JUV JUVENILE",
            "E");
    private static final Pattern PRIME = Pattern.compile("(?<=\\d)[/'′’]+(?=[.\\d])");
    private static final Pattern CLASSED =
            Pattern.compile("([\\p{L} ./,-]*?)(2X\\d*|\\d{3}|\\d{2}(?=$| ))(?:\\.(\\d+))?(?!\\d)(.*)");
    // 899.221 3: decimals are written in groups of three
    private static final Pattern NEXT_GROUP = Pattern.compile("(\\d{1,3})(?= |$)(.*)");
    private static final Pattern NO_LETTERS = Pattern.compile("\\P{L}+");

    private CallNumberSort() {}

    /** The key of a call number; the same for writings that differ in case, accents, brackets and spaces alone. */
    public static String key(String callNumber) {
        var text = plain(callNumber);
        var classed = CLASSED.matcher(text);
        if (classed.matches()) {
            var lead = words(classed.group(1));
            if (isPrefix(lead)) return withClass(lead, classed.group(2), classed.group(3), classed.group(4));
        }
        return withoutClass(text);
    }

    /** The upper end of a range that takes in everything that begins so. */
    public static String keyOfLast(String callNumber) {
        return key(callNumber).stripTrailing() + LAST;
    }

    private static String withClass(List<String> lead, String whole, String decimals, String rest) {
        var number = new StringBuilder(whole.replace("2X", "297X"));
        if (decimals != null) number.append(decimals);
        var tail = rest.strip();
        int last = decimals == null ? 0 : decimals.length();
        for (var more = NEXT_GROUP.matcher(tail); last > 0 && last % 3 == 0 && more.matches(); ) {
            number.append(more.group(1));
            last = more.group(1).length();
            tail = more.group(2).strip();
            more.reset(tail);
        }
        return joined(lead, number.toString(), tail);
    }

    private static String withoutClass(String text) {
        var words = text.split(" ");
        int prefix = 0;
        while (prefix < words.length && PREFIXES.containsKey(bare(words[prefix]))) prefix++;
        var lead = Arrays.stream(words, 0, prefix).map(CallNumberSort::bare).toList();
        var tail = Arrays.stream(words, prefix, words.length).collect(Collectors.joining(" "));
        return joined(lead, "", tail);
    }

    private static String joined(List<String> lead, String number, String tail) {
        var group = lead.stream()
                .map(word -> PREFIXES.getOrDefault(word, word))
                .distinct()
                .collect(Collectors.joining("-"));
        return (group + " " + number + " " + CallNumberTail.key(tail)).stripTrailing();
    }

    private static boolean isPrefix(List<String> lead) {
        return lead.stream().filter(word -> !PREFIXES.containsKey(word)).count() <= UNKNOWN_PREFIXES
                && (lead.size() < 2 || lead.stream().allMatch(word -> word.length() > 1 || PREFIXES.containsKey(word)));
    }

    private static List<String> words(String lead) {
        return Arrays.stream(NO_LETTERS.split(lead))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static String bare(String word) {
        return NO_LETTERS.matcher(word).replaceAll("");
    }

    private static String plain(String callNumber) {
        var text = Normalizer.normalize(callNumber, Normalizer.Form.NFKD).replaceAll("\\p{M}+", "");
        return PRIME.matcher(text.toUpperCase(Locale.ROOT))
                .replaceAll("")
                .replaceAll("[\\s\\[\\](){}]+", " ")
                .strip();
    }

    private static Map<String, String> prefixes(String... families) {
        Map<String, String> first = new HashMap<>();
        for (var family : families) for (var word : family.split(" ")) first.put(word, family.split(" ")[0]);
        return Map.copyOf(first);
    }
}
