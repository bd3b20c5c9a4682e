package id.solok.library.index;

import java.io.Closeable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An index of the catalogue in whatever holds it; what is written is seen from {@link #publish} on. */
interface Engine extends Closeable {
    Found search(IndexQuery query);

    /** The hits of a query alone, without counting everything that is found. */
    List<SearchHit> hits(IndexQuery query);

    /** The ids of everything that is found, in their own order, so many above {@code after}. */
    List<Long> idsAfter(Clause what, Map<Facet, List<String>> filters, long after, int most);

    /** Other works that share subjects, authors, class or title words with the record, the closest first. */
    List<SearchHit> similar(long id, int size);

    /** The other editions of the record's work, the latest first. */
    List<SearchHit> editions(long id, int size);

    /** Records with a title or author that has words beginning so, and the headings among theirs that do. */
    Beginning beginning(List<String> words, int size);

    /** The words with those that stand nowhere replaced by near ones that do; empty when there is nothing better. */
    Optional<List<String>> respelled(List<String> words);

    /** Headings of a facet in their order, from the first whose sorting form is not below {@code from}. */
    List<FacetValue> headings(Facet facet, String from, int size);

    /** Writes documents that were read at a moment {@code readAt}, which grows; none replaces one that was read later. */
    void write(Collection<IndexDocument> documents, long readAt);

    void remove(Collection<Long> ids, long readAt);

    /** Shows to searches what was written. */
    void publish();

    /** Makes what was written outlast a crash, with the position of the change log it belongs to. */
    void keep(Position position);

    /** All was written: puts the index into the shape in which searches are quickest. */
    void settle();

    /** The position that was kept; empty for an index that was never complete. */
    Optional<Position> position();

    long size();

    @Override
    void close();

    /** What {@link #beginning} finds. */
    record Beginning(List<SearchHit> titles, Map<Facet, List<FacetValue>> headings) {}
}
