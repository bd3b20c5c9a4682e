package id.solok.library.discovery.sru;

import id.solok.library.core.Window;
import id.solok.library.core.web.Messages;
import jakarta.enterprise.context.ApplicationScoped;

/** The operation explain: what can be asked here, as a ZeeRex record. */
@ApplicationScoped
class Explain {
    private static final String ZEEREX = "http://explain.z3950.org/dtd/2.0/";
    private static final String[] RELATIONS = {"=", "==", "any", "all", "adj", "<", "<=", ">", ">=", "within"};

    Answer answer(Parameters parameters, String version, Place place) {
        var answer = new Answer(Answer.EXPLAIN, version);
        try {
            parameters.check();
            answer.record(ZEEREX, parameters.packedAsText(), explanation(place), null, 0);
        } catch (SruProblem problem) {
            refuse(answer, place, problem);
        }
        return answer;
    }

    /** The answer to what is no operation at all. */
    Answer refusal(String version, Place place, SruProblem problem) {
        return refuse(new Answer(Answer.EXPLAIN, version), place, problem);
    }

    private static Answer refuse(Answer answer, Place place, SruProblem problem) {
        return answer.record(ZEEREX, false, explanation(place), null, 0).problem(problem);
    }

    private static CharSequence explanation(Place place) {
        var xml = new Elements(6_000);
        xml.open("explain", "xmlns", ZEEREX);
        server(xml, place);
        indexes(xml);
        schemas(xml);
        configuration(xml);
        return xml.close("explain").written();
    }

    private static void server(Elements xml, Place place) {
        xml.open("serverInfo", "protocol", "SRU", "version", "1.2", "transport", place.transport())
                .element("host", place.host())
                .element("port", Integer.toString(place.port()))
                .element("database", "sru")
                .close("serverInfo");
        xml.open("databaseInfo")
                .element("title", Messages.text(Messages.INDONESIAN, "site.name"), "lang", "id", "primary", "true")
                .element("title", Messages.text(java.util.Locale.ENGLISH, "site.name"), "lang", "en")
                .close("databaseInfo");
    }

    private static void indexes(Elements xml) {
        xml.open("indexInfo");
        for (var set : ContextSet.values())
            xml.open("set", "name", set.prefix(), "identifier", set.identifier())
                    .close("set");
        for (var index : SruIndex.values()) if (index != SruIndex.RESULT_SET) index(xml, index);
        for (var key : new String[] {"dc.title", "dc.date", "solok.class"}) xml.element("sortKeyword", key);
        xml.close("indexInfo");
    }

    private static void index(Elements xml, SruIndex index) {
        boolean scanned = index == SruIndex.AUTHOR || index == SruIndex.SUBJECT;
        xml.open("index", "search", "true", "scan", Boolean.toString(scanned), "sort", "false");
        for (var name : index.names()) {
            int dot = name.indexOf('.');
            xml.open("map")
                    .element("name", name.substring(dot + 1), "set", name.substring(0, dot))
                    .close("map");
        }
        xml.close("index");
    }

    private static void schemas(Elements xml) {
        xml.open("schemaInfo");
        for (var schema : Schema.values())
            xml.open("schema", "identifier", schema.identifier(), "name", schema.code())
                    .element("title", schema.title())
                    .close("schema");
        xml.close("schemaInfo");
    }

    private static void configuration(Elements xml) {
        xml.open("configInfo")
                .element("default", Integer.toString(SearchRetrieve.USUAL), "type", "numberOfRecords")
                .element("default", "cql", "type", "contextSet")
                .element("default", "cql.serverChoice", "type", "index")
                .element("default", "=", "type", "relation")
                .element("default", Schema.MARCXML.identifier(), "type", "retrieveSchema")
                .element("setting", Integer.toString(Window.LARGEST), "type", "maximumRecords");
        for (var relation : RELATIONS) xml.element("supports", relation, "type", "relation");
        for (var operator : new String[] {"and", "or", "not"})
            xml.element("supports", operator, "type", "booleanModifier");
        xml.element("supports", "*", "type", "maskingCharacter")
                .element("supports", "sort", "type", "sort")
                .element("supports", "scan", "type", "scan")
                .close("configInfo");
    }
}
