package id.solok.library.discovery.sru;

import id.solok.library.catalog.PublicRecords;
import id.solok.library.catalog.RecordInFull;
import id.solok.library.core.Window;
import id.solok.library.core.web.PageLinks;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.discovery.SearchResults;
import id.solok.library.index.SearchHit;
import id.solok.library.marc.MarcXmlStream;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The operation searchRetrieve: one question to the index, one statement for the records. */
@ApplicationScoped
class SearchRetrieve {
    static final int USUAL = 10;
    private static final String[] ECHOED = {
        "query", "startRecord", "maximumRecords", "recordPacking", "recordSchema", "sortKeys"
    };

    @Inject
    private Search search;

    @Inject
    private PublicRecords records;

    @Inject
    private PageLinks links;

    Answer answer(Parameters parameters, String version) {
        var answer = new Answer(Answer.SEARCH, version);
        try {
            found(answer, parameters);
        } catch (SruProblem problem) {
            answer.xml().element("zs:numberOfRecords", "0");
            echo(answer, parameters).problem(problem);
        }
        return answer;
    }

    private void found(Answer answer, Parameters parameters) throws SruProblem {
        parameters.check();
        var query = CqlParser.parse(parameters.needed("query"));
        int first = parameters.number("startRecord", 1, 1);
        int most = Math.min(parameters.number("maximumRecords", 0, USUAL), Window.LARGEST);
        var schema = Schema.of(parameters.get("recordSchema"));
        boolean asText = parameters.packedAsText();
        var results = search.search(SearchQuery.all()
                .clause(CqlClauses.of(query.node()))
                .sort(Sorting.of(query, parameters.get("sortKeys")))
                .window(first - 1, most));
        answer.xml().element("zs:numberOfRecords", Long.toString(results.total()));
        boolean outside = first > 1 && first > Math.min(results.total(), Window.FARTHEST + 1L);
        if (!outside && most > 0) write(answer, results, first, schema, asText);
        echo(answer, parameters);
        if (outside) answer.problem(new SruProblem(61, Long.toString(Math.min(results.total(), Window.FARTHEST + 1L))));
    }

    private void write(Answer answer, SearchResults results, long first, Schema schema, boolean asText) {
        if (results.records().isEmpty()) return;
        var ids = results.records().stream().map(SearchHit::id).toList();
        var written = written(ids, schema);
        answer.xml().open("zs:records");
        long position = first;
        for (var id : ids) {
            var data = written.get(id);
            if (data == null) answer.lost(new SruProblem(65, id.toString()), asText, position);
            else answer.record(schema.identifier(), asText, data, id.toString(), position);
            position++;
        }
        answer.xml().close("zs:records");
        if (position <= Math.min(results.total(), Window.FARTHEST + 1L))
            answer.xml().element("zs:nextRecordPosition", Long.toString(position));
    }

    private Map<Long, CharSequence> written(List<Long> ids, Schema schema) {
        Map<Long, CharSequence> written = new HashMap<>();
        if (schema == Schema.MARCXML)
            records.marc(ids).forEach((id, json) -> {
                var xml = new StringBuilder(4_000);
                MarcXmlStream.append(xml, json);
                written.put(id, xml);
            });
        else records.inFull(ids).forEach((id, record) -> written.put(id, described(record, schema)));
        return written;
    }

    private CharSequence described(RecordInFull record, Schema schema) {
        var xml = new Elements(4_000);
        var address = links.indonesian("/catalog/" + record.id());
        if (schema == Schema.DC) DublinCore.append(xml, record, address);
        else Mods.append(xml, record, address);
        return xml.written();
    }

    private static Answer echo(Answer answer, Parameters parameters) {
        return parameters.has("query") ? answer.echo("zs:echoedSearchRetrieveRequest", parameters, ECHOED) : answer;
    }
}
