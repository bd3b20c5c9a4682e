package id.solok.library.discovery;

import id.solok.library.catalog.Isbn;
import id.solok.library.core.Text;
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
import java.util.stream.Collectors;

/**
 * What a reader types: words that all must be there, {@code "a phrase"}, {@code -without}, {@code judul:word} or
 * {@code pengarang:"a name"}, {@code tahun:2010-2015}, {@code begin*}, {@code this ATAU that}, an ISBN in any form. Any
 * text has a meaning; a part without a letter or digit is none when there are others.
 */
final class ReaderText {
    private static final Pattern YEARS =
            Pattern.compile("(?<from>[0-9]{4})?(?:(?<to>-|\\u2013|\\.\\.)(?<last>[0-9]{4})?)?");
    private static final Pattern ISBN =
            Pattern.compile("(?<name>isbn(?:-1[03])?[:\\s]*)?(?<number>[0-9].*)", Pattern.CASE_INSENSITIVE);
    // what telephones and word processors make of "
    private static final Pattern QUOTES = Pattern.compile("[\\u201c\\u201d\\u201e\\u201f\\u00ab\\u00bb\\uff02]");
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
    private static final String NAMES = "(?i:tahun|year|" + String.join("|", FIELDS.keySet()) + ")";
    // a blank may follow the colon of a field; elsewhere the colon is that of a title
    private static final Pattern PART = Pattern.compile("(?<minus>(?<![\\p{L}\\p{N}])-)?(?:(?<field>" + NAMES
            + "(?=:)|\\p{L}+(?=:\\S)):\\s*)?" + "(?:\"(?<phrase>[^\"]*)\"?|(?<word>[^\\s\"]+))");

    /** The index takes only so many clauses. */
    private static final int MOST_PARTS = 60;

    private final List<Clause> wanted = new ArrayList<>();
    private final List<Clause> left = new ArrayList<>();
    private Clause wordless;
    private boolean either;

    private ReaderText() {}

    static Clause clause(String text) {
        // an ISBN with hyphens and blanks is one thing
        var isbn = ISBN.matcher(text.strip());
        if (isbn.matches() && Isbn.normalized(isbn.group("number")).isPresent())
            return Clause.words(isbn.group("name") == null ? Field.ANY : Field.ISBN, isbn.group("number"));
        var reading = new ReaderText();
        var parts = PART.matcher(QUOTES.matcher(text).replaceAll("\""));
        for (int i = 0; i < MOST_PARTS && parts.find(); i++) reading.part(parts);
        return reading.whole();
    }

    /** The words alone, to be looked for with fewer of them; empty when the text says more than words. */
    static String plainWords(String text) {
        var clause = clause(text);
        return isPlain(clause) ? ((Words) clause).text() : "";
    }

    private void part(Matcher part) {
        var field = field(part.group("field"));
        var word = part.group("word");
        if (word != null && part.group("field") == null && isOr(word)) {
            either = true;
            return;
        }
        var clause = clause(part, field);
        if (clause instanceof Words words && Text.folded(words.text()).isEmpty()) wordless = clause;
        else if (part.group("minus") != null) left.add(clause);
        else if (either && !wanted.isEmpty())
            wanted.add(new Clause.Or(List.of(wanted.remove(wanted.size() - 1), clause)));
        else wanted.add(clause);
        either = false;
    }

    private static boolean isPlain(Clause clause) {
        return clause instanceof Words words && words.field() == Field.ANY && words.match() == Match.ALL;
    }

    private static Clause clause(Matcher part, Field field) {
        var name = part.group("field");
        var phrase = part.group("phrase");
        var word = part.group("word");
        var text = phrase == null ? word : phrase;
        if (isYear(name) && YEARS.matcher(text).matches()) return years(text);
        // what is no field is part of the word: "http://…"
        if (field == null && name != null)
            return new Words(Field.ANY, name + " " + text, phrase == null ? Match.ALL : Match.PHRASE);
        var place = field == null ? Field.ANY : field;
        if (phrase != null) return new Words(place, phrase, Match.PHRASE);
        return new Words(place, word, word.length() > 2 && word.endsWith("*") ? Match.BEGINNING : Match.ALL);
    }

    private static Clause years(String text) {
        var years = YEARS.matcher(text);
        if (!years.matches() || (years.group("from") == null && years.group("last") == null))
            return Clause.words(Field.ANY, "");
        var from = year(years.group("from"));
        return new Clause.Years(from, years.group("to") == null ? from : year(years.group("last")));
    }

    private static Integer year(String digits) {
        return digits == null ? null : Integer.valueOf(digits);
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

    /** The plain words come as one, so that they are ranked together. */
    private Clause whole() {
        var plain = wanted.stream()
                .filter(ReaderText::isPlain)
                .map(clause -> ((Words) clause).text())
                .collect(Collectors.joining(" "));
        List<Clause> all = new ArrayList<>();
        if (!plain.isEmpty()) all.add(Clause.words(Field.ANY, plain));
        wanted.stream().filter(clause -> !isPlain(clause)).forEach(all::add);
        if (all.isEmpty() && left.isEmpty()) return wordless == null ? Clause.EVERYTHING : wordless;
        Clause found = all.isEmpty() ? Clause.EVERYTHING : all.size() == 1 ? all.get(0) : new Clause.And(all);
        return left.isEmpty() ? found : new Clause.Without(found, left.size() == 1 ? left.get(0) : new Clause.Or(left));
    }
}
