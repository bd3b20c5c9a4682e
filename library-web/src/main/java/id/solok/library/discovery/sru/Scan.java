package id.solok.library.discovery.sru;

import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.discovery.Heading;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.sru.CqlNode.Term;
import id.solok.library.index.Facet;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** The operation scan: the authors or the subjects in alphabetical order from a term on. */
@ApplicationScoped
class Scan {
    private static final int USUAL = 20;

    @Inject
    private Search search;

    Answer answer(Parameters parameters, String version) {
        var answer = new Answer(Answer.SCAN, version);
        try {
            terms(answer, parameters);
        } catch (SruProblem problem) {
            answer.problem(problem);
        }
        return answer;
    }

    private void terms(Answer answer, Parameters parameters) throws SruProblem {
        parameters.check();
        var clause = CqlParser.parse(parameters.needed("scanClause"));
        if (!(clause.node() instanceof Term term) || !clause.keys().isEmpty())
            throw SruProblem.syntax("scanClause is one index with one term");
        int size = Math.min(parameters.number("maximumTerms", 1, USUAL), Window.LARGEST);
        var headings = headings(term, size, parameters.number("responsePosition", 0, 1));
        if (!headings.isEmpty()) answer.xml().open("zs:terms");
        for (var heading : headings)
            answer.xml()
                    .open("zs:term")
                    .element("zs:value", heading.text())
                    .element("zs:numberOfRecords", Long.toString(heading.count()))
                    .close("zs:term");
        if (!headings.isEmpty()) answer.xml().close("zs:terms");
        answer.echo("zs:echoedScanRequest", parameters, "scanClause", "responsePosition", "maximumTerms");
    }

    private List<Heading> headings(Term term, int size, int position) throws SruProblem {
        if (position > 1) throw new SruProblem(120, "0 or 1");
        var from = CqlTerm.of(term.text()).text();
        var found = search.headings(facet(term.index()), from, size + 1);
        boolean behind = position == 0
                && !found.isEmpty()
                && Text.folded(found.get(0).text()).equals(Text.folded(from));
        int first = behind ? 1 : 0;
        return found.subList(first, Math.min(first + size, found.size()));
    }

    private static Facet facet(SruIndex index) throws SruProblem {
        return switch (index) {
            case AUTHOR -> Facet.AUTHOR;
            case SUBJECT -> Facet.SUBJECT;
            default -> throw new SruProblem(16, index.names().get(0));
        };
    }
}
