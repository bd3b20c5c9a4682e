package id.solok.library.discovery;

import id.solok.library.index.Clause;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Clause.Words;
import id.solok.library.index.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader types: words that all must be there, {@code "a phrase"}, {@code -without}, {@code judul:word} or
 * {@code pengarang:"a name"}, {@code tahun:2010-2015}, {@code begin*}, {@code this ATAU that}. Any text has a meaning.
 */
final class ReaderText {
    private static final Pattern PART = Pattern.compile(
            "(?<minus>(?<![\\p{L}\\p{N}])-)?(?:(?<field>\\p{L}+):)?(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))");
    private static final Pattern YEARS = Pattern.compile("([0-9]{4})?(-|\\.\\.)?([0-9]{4})?");
    private static final Map<String, Field> FIELDS = Map.ofEntries(
            Map.entry("judul", Field.TITLE),
            Map.entry("title", Field.TITLE),
            Map.entry("pengarang", Field.AUTHOR),
            Map.entry("penulis", Field.AUTHOR),
            Map.entry("author", Field.AUTHOR),
            Map.entry("subjek", Field.SUBJECT),
            Map.entry("subject", Field.SUBJECT),
            Map.entry("penerbit", Field.PUBLISHER),
            Map.entry("publisher", Field.PUBLISHER),
            Map.entry("seri", Field.SERIES),
            Map.entry("series", Field.SERIES),
            Map.entry("catatan", Field.NOTES),
            Map.entry("notes", Field.NOTES),
            Map.entry("isbn", Field.ISBN),
            Map.entry("nomor", Field.NUMBER),
            Map.entry("number", Field.NUMBER),
            Map.entry("barcode", Field.BARCODE),
            Map.entry("klas", Field.CLASS),
            Map.entry("class", Field.CLASS),
            Map.entry("rak", Field.CALL_NUMBER),
            Map.entry("shelf", Field.CALL_NUMBER));

    /** The index takes only so many clauses. */
    private static final int MOST_PARTS = 60;

    private final StringBuilder plain = new StringBuilder();
    private final List<Clause> kept = new ArrayList<>();
    private final List<Clause> left = new ArrayList<>();
    private boolean either;

    private ReaderText() {}

    static Clause clause(String text) {
        var reading = new ReaderText();
        // an ISBN or a number with hyphens and blanks is one thing
        if (id.solok.library.catalog.Isbn.normalized(text).isPresent()) return Clause.words(Field.ANY, text.strip());
        var parts = PART.matcher(text);
        for (int i = 0; i < MOST_PARTS && parts.find(); i++) reading.part(parts);
        return reading.clause();
    }

    /** The words alone, to be looked for with fewer of them; empty when the text says more than words. */
    static String plainWords(String text) {
        return clause(text) instanceof Words words && words.field() == Field.ANY && words.match() == Match.ALL
                ? words.text()
                : "";
    }

    private void part(Matcher part) {
        var field = field(part.group("field"));
        var word = part.group("word");
        if (word != null && field == null && isOr(word)) {
            either = true;
            return;
        }
        var clause = clause(part, field);
        if (part.group("minus") != null) left.add(clause);
        else if (either && !(kept.isEmpty() && plain.isEmpty())) orWithLast(clause);
        else if (isPlain(clause)) plain.append(' ').append(((Words) clause).text());
        else kept.add(clause);
        either = false;
    }

    private static boolean isPlain(Clause clause) {
        return clause instanceof Words words && words.field() == Field.ANY && words.match() == Match.ALL;
    }

    private Clause clause(Matcher part, Field field) {
        var name = part.group("field");
        var phrase = part.group("phrase");
        var word = part.group("word");
        if (isYear(name) && word != null && YEARS.matcher(word).matches()) return years(word);
        // what is no field is part of the word: "http://…"
        if (field == null && name != null) {
            var whole = name + " " + (phrase == null ? word : phrase);
            return new Words(Field.ANY, whole, phrase == null ? Match.ALL : Match.PHRASE);
        }
        var place = field == null ? Field.ANY : field;
        if (phrase != null) return new Words(place, phrase, Match.PHRASE);
        if (word.length() > 2 && word.endsWith("*")) return new Words(place, word, Match.BEGINNING);
        return new Words(place, word, Match.ALL);
    }

    private static Clause years(String text) {
        var years = YEARS.matcher(text);
        if (!years.matches() || (years.group(1) == null && years.group(3) == null))
            return Clause.words(Field.ANY, text);
        Integer from = years.group(1) == null ? null : Integer.valueOf(years.group(1));
        Integer to = years.group(3) == null ? null : Integer.valueOf(years.group(3));
        return new Clause.Years(from, years.group(2) == null ? from : to);
    }

    private static boolean isYear(String name) {
        return name != null && (name.equalsIgnoreCase("tahun") || name.equalsIgnoreCase("year"));
    }

    private static Field field(String name) {
        return name == null ? null : FIELDS.get(name.toLowerCase(Locale.ROOT));
    }

    private static boolean isOr(String word) {
        return word.equals("OR") || word.equals("ATAU") || word.equals("|");
    }

    private void orWithLast(Clause clause) {
        Clause last;
        if (plain.isEmpty()) last = kept.remove(kept.size() - 1);
        else {
            int cut = plain.lastIndexOf(" ");
            last = Clause.words(Field.ANY, plain.substring(cut + 1));
            plain.setLength(cut);
        }
        kept.add(new Clause.Or(List.of(last, clause)));
    }

    private Clause clause() {
        List<Clause> all = new ArrayList<>();
        if (!plain.isEmpty()) all.add(Clause.words(Field.ANY, plain.toString().strip()));
        all.addAll(kept);
        Clause found = all.isEmpty() ? Clause.EVERYTHING : all.size() == 1 ? all.get(0) : new Clause.And(all);
        if (all.isEmpty() && left.isEmpty()) return Clause.EVERYTHING;
        return left.isEmpty() ? found : new Clause.Without(found, left.size() == 1 ? left.get(0) : new Clause.Or(left));
    }
}
