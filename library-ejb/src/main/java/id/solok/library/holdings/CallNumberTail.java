package id.solok.library.holdings;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What follows the class in a call number: author mark, title letter, then years, volumes and copies by their number. */
final class CallNumberTail {
    private static final String VOLUME = "~V";
    private static final String COPY = "~Z";
    private static final Set<String> VOLUMES =
            Set.of("JILID", "JIL", "VOLUME", "VOL", "BAGIAN", "BAG", "BUKU", "PART", "PT", "BD", "NOMOR", "NO");
    private static final Set<String> COPIES = Set.of("EKSEMPLAR", "EKS", "KOPI", "KOP", "COPY", "COP");
    private static final Pattern TOKEN = Pattern.compile("([\\p{L}\\d]+)(\\.?)");
    private static final Pattern ROMAN = Pattern.compile("(?=.)X{0,3}(?:IX|IV|V?I{0,3})");
    private static final Pattern ATTACHED = Pattern.compile("(VOL|JIL|EKS|COP|[VJCK])(\\d{1,4})");

    // the work mark behind a Cutter number does not count as one of its decimals
    private static final Pattern CUTTER = Pattern.compile("^(\\p{L}+\\d+)(\\p{L}+)$");

    private final List<String> words = new ArrayList<>();
    private String marker;

    private CallNumberTail() {}

    static String key(String tail) {
        var key = new CallNumberTail();
        var tokens = TOKEN.matcher(tail);
        while (tokens.find()) key.add(tokens.group(1), !tokens.group(2).isEmpty());
        key.settle();
        return String.join(" ", key.words);
    }

    private void add(String token, boolean dot) {
        if (marker != null && isNumber(token)) {
            words.add(kind(marker) + natural(token));
            marker = null;
            return;
        }
        settle();
        var attached = ATTACHED.matcher(token);
        if (isMarker(token, dot)) marker = token;
        else if (attached.matches() && !words.isEmpty())
            words.add(kind(attached.group(1)) + natural(attached.group(2)));
        else
            words.add(
                    token.matches("\\d+")
                            ? natural(token)
                            : CUTTER.matcher(token).replaceFirst("$1 $2"));
    }

    // a marker without a number was a word after all
    private void settle() {
        if (marker != null) words.add(marker);
        marker = null;
    }

    private static boolean isMarker(String token, boolean dot) {
        return VOLUMES.contains(token) || COPIES.contains(token) || dot && "VJCK".contains(token);
    }

    private static boolean isNumber(String token) {
        return token.matches("\\d+") || ROMAN.matcher(token).matches();
    }

    private static String kind(String marker) {
        return COPIES.contains(marker) || marker.equals("C") || marker.equals("K") ? COPY : VOLUME;
    }

    /** How many digits, then the digits: 2 stands before 10. */
    private static String natural(String number) {
        var digits = number.matches("\\d+") ? number.replaceFirst("^0+(?=.)", "") : Integer.toString(roman(number));
        return "%02d%s".formatted(Math.min(99, digits.length()), digits);
    }

    private static int roman(String numeral) {
        int sum = 0;
        int before = 0;
        for (int i = numeral.length() - 1; i >= 0; i--) {
            int value = numeral.charAt(i) == 'I' ? 1 : numeral.charAt(i) == 'V' ? 5 : 10;
            sum += value < before ? -value : value;
            before = value;
        }
        return sum;
    }
}
