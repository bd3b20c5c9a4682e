package id.solok.library.index;

import id.solok.library.core.Text;
import id.solok.library.index.Terms.Term;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/** Writes an {@link IndexDocument} as Lucene keeps it; the names of the fields stand here. */
final class LuceneDocument {
    /** Stems of everything, and of its parts. */
    static final String ALL = "all";

    static final String TITLE = "title";
    static final String AUTHOR = "author";
    static final String SUBJECT = "subject";
    static final String PUBLISHER = "publisher";
    static final String SERIES = "series";
    static final String NOTES = "notes";
    /** Stems of everything, each with how much it tells of the record. */
    static final String WEIGHT = "weight";

    /** Title, author and subject words as they were written: for exact forms and for spelling. */
    static final String WORD = "word";
    /** Beginnings of words of title and author, and of the whole title. */
    static final String STARTS = "starts";

    static final String TITLE_STARTS = "titlestarts";
    /** Whole fields, folded, each with a mark of its field before it. */
    static final String WHOLE = "whole";

    static final String ID = "id";
    static final String ISBN = "isbn";
    static final String NUMBER = "number";
    static final String BARCODE = "barcode";
    static final String CLASS = "class";
    static final String CALL_NUMBER = "callnumber";
    static final String YEAR = "year";
    static final String FACETS = "facets";
    static final String WORK = "work";
    static final String HIT = "hit";
    static final String CREATED = "created";
    static final String LENT = "lent";
    static final String TITLE_SORT = "titlesort";
    static final String CLASS_SORT = "classsort";
    static final String FEATURES = "features";

    /** The longest beginning that is kept of a word. */
    static final int LONGEST_START = 15;

    static final int LONGEST_TITLE_START = 25;
    private static final int LONGEST_KEY = 250;
    private static final int VALUE_GAP = 100;
    private static final int MOST_WORDS = 20_000;
    /** So many words a title has as a rule, or the names of a record, or its subjects. */
    private static final int USUAL_WORDS = 6;

    private static final FieldType STEMS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType STEMS_ANY_LENGTH = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType WEIGHTS = type(IndexOptions.DOCS_AND_FREQS, true);
    private static final FieldType WORDS = type(IndexOptions.DOCS, true);

    private final Document document = new Document();
    private final WordStream all = new WordStream();
    private final WordWeights weights = new WordWeights();

    private LuceneDocument() {}

    static Document of(IndexDocument source) {
        var sheet = new LuceneDocument();
        sheet.write(source);
        return sheet.document;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    private void write(IndexDocument source) {
        Set<String> written = new LinkedHashSet<>();
        Set<String> starts = new HashSet<>();
        var titles = source.titles();
        stems(TITLE, titles, written, starts);
        stems(AUTHOR, source.authors(), written, starts);
        stems(SUBJECT, source.subjects(), written, null);
        stems(SERIES, source.series(), written, null);
        stems(PUBLISHER, listed(source.publisher(), source.place()), null, null);
        stems(NOTES, listed(source.notes()), null, null);
        numbers(source);
        document.add(new org.apache.lucene.document.Field(ALL, all, STEMS_ANY_LENGTH));
        weights.add(all.words(), 1, 0);
        weights.wanted(source.wanted());
        document.add(new org.apache.lucene.document.Field(WEIGHT, weights, WEIGHTS));
        document.add(new org.apache.lucene.document.Field(WORD, new WordStream(written), WORDS));
        document.add(new org.apache.lucene.document.Field(STARTS, new WordStream(starts), WORDS));
        titleStarts(source.title());
        whole('t', titles);
        whole('T', listed(source.title()));
        whole('a', source.authors());
        whole('s', source.subjects());
        whole('p', listed(source.publisher()));
        values(source);
    }

    private void stems(String field, List<String> texts, Collection<String> written, Set<String> starts) {
        var stream = new WordStream();
        for (var text : texts) {
            for (Term term : Terms.of(text)) {
                if (stream.size() >= MOST_WORDS) break;
                stream.add(term.stem());
                all.add(term.stem());
                if (written != null) written.add(term.word());
                if (starts != null) addStarts(term.word(), starts);
            }
            stream.gap(VALUE_GAP);
            all.gap(VALUE_GAP);
        }
        if (stream.size() == 0) return;
        document.add(new org.apache.lucene.document.Field(field, stream, STEMS));
        var boost = Ranking.BOOSTS.get(field);
        if (boost != null) weights.add(stream.words(), boost, USUAL_WORDS);
    }

    private static void addStarts(String word, Set<String> starts) {
        var modern = Terms.modern(word);
        for (int end = 1; end <= Math.min(modern.length(), LONGEST_START); end++) starts.add(modern.substring(0, end));
    }

    private void titleStarts(String title) {
        var folded = Terms.modern(Text.folded(title));
        List<String> starts = new ArrayList<>();
        for (int end = 1; end <= Math.min(folded.length(), LONGEST_TITLE_START); end++)
            starts.add(folded.substring(0, end));
        document.add(new org.apache.lucene.document.Field(TITLE_STARTS, new WordStream(starts), WORDS));
    }

    private void numbers(IndexDocument source) {
        for (var isbn : source.isbns()) key(ISBN, isbn);
        if (source.controlNumber() != null) for (var form : numberForms(source.controlNumber())) key(NUMBER, form);
        for (var copy : source.copies()) {
            key(BARCODE, copy.barcode().toLowerCase(Locale.ROOT));
            key(CALL_NUMBER, Text.folded(copy.callNumber()));
        }
        if (source.classNumber() != null) key(CLASS, source.classNumber().toUpperCase(Locale.ROOT));
        key(ID, Long.toString(source.id()));
    }

    /** "(OCoLC)00123" is found as it stands and without its agency, always folded. */
    static List<String> numberForms(String number) {
        var bare = number.replaceFirst("^\\([^)]*\\)", "");
        return List.of(Text.folded(number), Text.folded(bare));
    }

    private void whole(char mark, List<String> texts) {
        for (var text : texts) key(WHOLE, wholeForm(mark, text));
    }

    /** A field's whole text in the spelling of today. */
    static String wholeForm(char mark, String text) {
        return cut(mark + Terms.modern(Text.folded(text)));
    }

    private void key(String field, String value) {
        document.add(new StringField(field, cut(value), Store.NO));
    }

    private void values(IndexDocument source) {
        for (var value : source.facetValues()) {
            var bytes = new BytesRef(value);
            document.add(new SortedSetDocValuesField(FACETS, bytes));
            document.add(new StringField(FACETS, bytes, Store.NO));
        }
        if (source.year() != null) {
            document.add(new IntPoint(YEAR, source.year()));
            document.add(new NumericDocValuesField(YEAR, source.year()));
        }
        long work = source.workKey();
        document.add(new NumericDocValuesField(WORK, work));
        document.add(new StringField(WORK, Long.toString(work), Store.NO));
        document.add(new NumericDocValuesField(ID, source.id()));
        // as points too, so that the newest and the most lent are found without looking at all
        document.add(new NumericDocValuesField(CREATED, source.createdAt().toEpochMilli()));
        document.add(new LongPoint(CREATED, source.createdAt().toEpochMilli()));
        document.add(new NumericDocValuesField(LENT, source.timesLent()));
        document.add(new LongPoint(LENT, source.timesLent()));
        document.add(new SortedDocValuesField(TITLE_SORT, new BytesRef(cut(Text.folded(source.title())))));
        if (source.classNumber() != null)
            document.add(new SortedDocValuesField(CLASS_SORT, new BytesRef(cut(source.classNumber()))));
        if (source.wanted() > 0) document.add(new FeatureField(FEATURES, LENT, source.wanted()));
        document.add(new BinaryDocValuesField(HIT, HitCodec.write(source.hit())));
    }

    static String cut(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST_KEY));
    }

    private static List<String> listed(String... texts) {
        List<String> listed = new ArrayList<>();
        for (var text : texts) if (text != null && !text.isEmpty()) listed.add(text);
        return listed;
    }
}
