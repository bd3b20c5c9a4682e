package id.solok.library.exports;

import id.solok.library.discovery.SearchTerms;
import java.io.Serializable;
import java.util.List;

/** Which records go out: all, what a search finds, what an import brought, or a list of record numbers and barcodes. */
public record ExportSelection(Kind kind, SearchTerms terms, Long importId, List<String> codes) implements Serializable {
    private static final long serialVersionUID = 1;

    /** The kinds of selection. */
    public enum Kind {
        ALL,
        SEARCH,
        IMPORT,
        LIST
    }

    public ExportSelection {
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    public static ExportSelection all() {
        return new ExportSelection(Kind.ALL, null, null, null);
    }

    /** What the terms find; everything for terms that look for nothing. */
    public static ExportSelection search(SearchTerms terms) {
        return terms.empty() ? all() : new ExportSelection(Kind.SEARCH, terms, null, null);
    }

    public static ExportSelection ofImport(long importId) {
        return new ExportSelection(Kind.IMPORT, null, importId, null);
    }

    public static ExportSelection list(List<String> codes) {
        return new ExportSelection(Kind.LIST, null, null, codes);
    }
}
