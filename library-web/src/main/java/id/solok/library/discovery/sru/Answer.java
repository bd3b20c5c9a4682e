package id.solok.library.discovery.sru;

/** An answer of SRU as it is written. */
final class Answer {
    static final String EXPLAIN = "zs:explainResponse";
    static final String SEARCH = "zs:searchRetrieveResponse";
    static final String SCAN = "zs:scanResponse";
    private static final String DIAGNOSTIC = "http://www.loc.gov/zing/srw/diagnostic/";

    private final Elements xml = new Elements(20_000);
    private final String name;
    private final String version;

    Answer(String name, String version) {
        this.name = name;
        this.version = version;
        xml.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .open(name, "xmlns:zs", "http://www.loc.gov/zing/srw/")
                .element("zs:version", version);
    }

    Elements xml() {
        return xml;
    }

    /** A record, packed as XML or as text; {@code identifier} may be null, {@code position} 0. */
    Answer record(String schema, boolean asText, CharSequence data, String identifier, long position) {
        xml.open("zs:record")
                .element("zs:recordSchema", schema)
                .element("zs:recordPacking", asText ? "string" : "xml")
                .open("zs:recordData");
        if (asText) xml.text(data.toString());
        else xml.raw(data);
        xml.close("zs:recordData");
        if (!version.equals("1.1")) xml.element("zs:recordIdentifier", identifier);
        if (position > 0) xml.element("zs:recordPosition", Long.toString(position));
        xml.close("zs:record");
        return this;
    }

    /** In the place of a record, what is wrong with it. */
    Answer lost(SruProblem problem, boolean asText, long position) {
        var data = new Elements(300);
        diagnostic(data, problem);
        return record("info:srw/schema/1/diagnostics-v1.1", asText, data.written(), null, position);
    }

    Answer echo(String element, Parameters parameters, String... names) {
        xml.open(element).element("zs:version", version);
        for (var each : names) xml.element("zs:" + each, parameters.get(each));
        xml.close(element);
        return this;
    }

    Answer problem(SruProblem problem) {
        xml.open("zs:diagnostics");
        diagnostic(xml, problem);
        xml.close("zs:diagnostics");
        return this;
    }

    private static void diagnostic(Elements xml, SruProblem problem) {
        xml.open("diag:diagnostic", "xmlns:diag", DIAGNOSTIC)
                .element("diag:uri", problem.uri())
                .element("diag:details", problem.details())
                .element("diag:message", problem.getMessage())
                .close("diag:diagnostic");
    }

    String end() {
        return xml.close(name).written().append('\n').toString();
    }
}
