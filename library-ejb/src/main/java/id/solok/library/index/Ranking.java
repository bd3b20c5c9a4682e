package id.solok.library.index;

import java.util.Map;
import org.apache.lucene.document.FeatureField;
import org.apache.lucene.search.Query;

/** How much each place of a word, and what else is known of a record, counts in the order of what is found. */
final class Ranking {
    /** How much more a word tells in such a field than anywhere. */
    static final Map<String, Float> BOOSTS =
            Map.of(LuceneDocument.TITLE, 5f, LuceneDocument.AUTHOR, 4f, LuceneDocument.SUBJECT, 2.5f);

    static final float WORD_BOOST = 2.5f;
    static final float PHRASE_BOOST = 4;
    static final float WHOLE_TITLE_BOOST = 25;
    /** The title on the piece itself before a uniform or other title. */
    static final float TITLE_PROPER_BOOST = 10;

    static final float LENT_BOOST = 1.5f;
    static final float OTHER_FIELDS = 0.25f;
    static final float HALF_OF_LOANS = 20;

    /** What others lend a lot goes a little before its equals. */
    static final Query LOANS =
            FeatureField.newSaturationQuery(LuceneDocument.FEATURES, LuceneDocument.LENT, LENT_BOOST, HALF_OF_LOANS);

    private Ranking() {}
}
