package id.solok.library.discovery.sru;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** The parameters of a request; of one that is repeated the first counts, an empty one is as none. */
record Parameters(Map<String, String> values) {
    private static final Set<String> KNOWN = Set.of(
            "operation",
            "version",
            "query",
            "queryType",
            "startRecord",
            "maximumRecords",
            "recordPacking",
            "recordXMLEscaping",
            "recordSchema",
            "recordXPath",
            "resultSetTTL",
            "sortKeys",
            "stylesheet",
            "scanClause",
            "responsePosition",
            "maximumTerms",
            "httpAccept",
            "renderedBy",
            "extraRequestData");

    static Parameters of(HttpServletRequest request) {
        Map<String, String> values = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, all) -> {
            if (all.length > 0 && !all[0].isBlank()) values.put(name, all[0].strip());
        });
        return new Parameters(values);
    }

    String get(String name) {
        return values.get(name);
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    String needed(String name) throws SruProblem {
        if (!has(name)) throw new SruProblem(7, name);
        return get(name);
    }

    /** A whole number, at least {@code least}; one beyond every list counts as {@link Integer#MAX_VALUE}. */
    int number(String name, int least, int otherwise) throws SruProblem {
        var text = get(name);
        if (text == null) return otherwise;
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < least) throw new SruProblem(6, name);
        return (int) Math.min(Long.parseLong(text), Integer.MAX_VALUE);
    }

    /** The version of the answer, the highest here that is not above the client's. */
    String version() throws SruProblem {
        var version = get("version");
        if (version == null || version.matches("1\\.2|2\\.[0-9]")) return "1.2";
        if (version.equals("1.1")) return version;
        throw new SruProblem(5, "1.2");
    }

    /** Whether records are sent as text. */
    boolean packedAsText() throws SruProblem {
        var packing = get("recordPacking");
        if (has("recordXMLEscaping")) packing = get("recordXMLEscaping");
        if (packing == null || packing.equals("xml") || packing.equals("packed") || packing.equals("unpacked"))
            return false;
        if (packing.equals("string")) return true;
        throw new SruProblem(71, packing);
    }

    /** Refuses what no operation here understands. */
    void check() throws SruProblem {
        if (has("stylesheet")) throw new SruProblem(110, null);
        if (has("recordXPath")) throw new SruProblem(72, null);
        for (var name : values.keySet())
            if (!KNOWN.contains(name) && !name.startsWith("x-")) throw new SruProblem(8, name);
        if (has("queryType") && !get("queryType").equals("cql")) throw new SruProblem(6, "queryType");
    }
}
