package id.solok.library.discovery.sru;

import java.util.List;

/** A query of CQL as it was written. */
sealed interface CqlNode {
    /** Index, relation and term; the term still has its backslashes. */
    record Term(SruIndex index, String relation, String text) implements CqlNode {}

    /** Two queries with {@code and}, {@code or} or {@code not} between. */
    record Joined(String operator, CqlNode left, CqlNode right) implements CqlNode {}

    /** What to sort by. */
    record SortKey(String index, boolean ascending) {}

    /** A query with its order, the most important key first. */
    record Whole(CqlNode node, List<SortKey> keys) {}
}
