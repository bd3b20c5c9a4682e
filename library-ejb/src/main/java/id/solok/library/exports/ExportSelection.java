package id.solok.library.exports;

import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.index.Facet;
import java.io.Serializable;
import java.util.List;

/** Which records go out: all, what a search finds, what an import brought, or a list of record numbers and barcodes. */
public record ExportSelection(
        Kind kind, String text, String form, String language, boolean available, Long importId, List<String> codes)
        implements Serializable {
    private static final long serialVersionUID = 1;

    /** The kinds of selection. */
    public enum Kind {
        ALL,
        SEARCH,
        IMPORT,
        LIST
    }

    public ExportSelection {
        text = Text.clean(text);
        form = Text.clean(form);
        language = Text.clean(language);
        codes = codes == null ? List.of() : List.copyOf(codes);
    }

    public static ExportSelection all() {
        return new ExportSelection(Kind.ALL, null, null, null, false, null, null);
    }

    public static ExportSelection search(String text, String form, String language, boolean available) {
        return new ExportSelection(Kind.SEARCH, text, form, language, available, null, null);
    }

    public static ExportSelection ofImport(long importId) {
        return new ExportSelection(Kind.IMPORT, null, null, null, false, importId, null);
    }

    public static ExportSelection list(List<String> codes) {
        return new ExportSelection(Kind.LIST, null, null, null, false, null, codes);
    }

    SearchQuery query() {
        return SearchQuery.words(text, new Window(0, 1))
                .filter(Facet.FORM, form)
                .filter(Facet.LANGUAGE, language)
                .filter(Facet.AVAILABLE, available ? "true" : null);
    }
}
