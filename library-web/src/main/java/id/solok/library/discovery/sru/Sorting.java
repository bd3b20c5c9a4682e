package id.solok.library.discovery.sru;

import id.solok.library.discovery.sru.CqlNode.SortKey;
import id.solok.library.discovery.sru.CqlNode.Whole;
import id.solok.library.index.Sort;

/** The order a client asks for, by {@code sortby} in the query or by {@code sortKeys} beside it. */
final class Sorting {
    private Sorting() {}

    static Sort of(Whole query, String sortKeys) throws SruProblem {
        if (query.keys().size() > 1) throw new SruProblem(84, "1");
        if (!query.keys().isEmpty()) return sort(query.keys().get(0));
        return sortKeys == null ? Sort.RELEVANCE : sort(key(sortKeys));
    }

    // path,schema,ascending,case,missing
    private static SortKey key(String sortKeys) throws SruProblem {
        if (sortKeys.strip().matches(".*\\s.*")) throw new SruProblem(84, "1");
        var parts = sortKeys.strip().split(",", -1);
        if (parts.length > 2 && !parts[2].matches("[01]?|true|false")) throw new SruProblem(82, parts[2]);
        boolean descending = parts.length > 2 && parts[2].matches("0|false");
        return new SortKey(parts[0], !descending);
    }

    private static Sort sort(SortKey key) throws SruProblem {
        var ascending = key.ascending();
        return switch (indexOf(key.index())) {
            case TITLE -> ascending ? Sort.TITLE : Sort.TITLE_BACKWARDS;
            case DATE -> ascending ? Sort.OLDEST : Sort.YEAR;
            case CLASS -> ascending ? Sort.CLASS : Sort.CLASS_BACKWARDS;
            default -> throw new SruProblem(88, key.index());
        };
    }

    private static SruIndex indexOf(String name) throws SruProblem {
        try {
            return SruIndex.of(name);
        } catch (SruProblem unknown) {
            throw new SruProblem(88, name);
        }
    }
}
