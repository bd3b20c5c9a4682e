package id.solok.library.discovery.sru;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.solok.library.index.Clause;
import id.solok.library.index.Clause.And;
import id.solok.library.index.Clause.Match;
import id.solok.library.index.Clause.Or;
import id.solok.library.index.Clause.Without;
import id.solok.library.index.Clause.Words;
import id.solok.library.index.Field;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A query of CQL becomes a clause, or is refused by the number of its problem. */
class CqlClausesTest {
    private static final Clause A = Clause.words(Field.ANY, "a");
    private static final Clause B = Clause.words(Field.ANY, "b");
    private static final Clause C = Clause.words(Field.ANY, "c");

    private static Clause clause(String cql) throws SruProblem {
        return CqlClauses.of(CqlParser.parse(cql).node());
    }

    private static void assertRefused(int number, String cql) {
        var problem = assertThrows(SruProblem.class, () -> clause(cql), cql);
        assertEquals("info:srw/diagnostic/1/" + number, problem.uri(), cql);
    }

    @Test
    void operatorsAreReadFromTheLeft() throws SruProblem {
        assertEquals(new Without(new Or(List.of(A, B)), C), clause("a or b NOT c"));
        assertEquals(new Or(List.of(A, new And(List.of(B, C)))), clause("a or (b and c)"));
    }

    @Test
    void wordsSideBySideAreOneTerm() throws SruProblem {
        assertEquals(Clause.words(Field.TITLE, "laskar pelangi"), clause("dc.title = laskar pelangi"));
        assertEquals(Clause.words(Field.ANY, "or \"b"), clause("\"or \\\"b\""));
    }

    @Test
    void anEndingMayBeLeftOut() throws SruProblem {
        var begun = new Words(Field.TITLE, "pel", Match.BEGINNING);
        assertEquals(new And(List.of(Clause.words(Field.TITLE, "laskar"), begun)), clause("title=\"laskar pel*\""));
        assertEquals(Clause.words(Field.TITLE, "pel*"), clause("title=pel\\*"));
        assertRefused(28, "title == pel*");
        assertRefused(28, "isbn = 978*");
    }

    @Test
    void prefixesAreThoseOfTheQuery() throws SruProblem {
        assertEquals(Clause.words(Field.TITLE, "a"), clause("> x=\"info:srw/cql-context-set/1/dc-v1.1\" x.title=a"));
        assertRefused(15, "> x=\"urn:nobody\" x.title=a");
    }

    @Test
    void anyTextIsAQueryOrRefused() {
        var random = new Random(4);
        var pieces = new String[] {
            "a",
            "dc.title",
            "=",
            "==",
            "(",
            ")",
            "\"",
            "\\",
            "*",
            "/",
            "<",
            ">",
            " ",
            "and",
            "not",
            "prox",
            "any",
            "within",
            "sortby",
            "?",
            "^",
            ".",
            "1986",
            "\u0000",
            "\ud800",
            "字"
        };
        for (int i = 0; i < 20_000; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(12); n >= 0; n--)
                text.append(pieces[random.nextInt(pieces.length)]).append(' ');
            try {
                clause(random.nextBoolean() ? text.toString() : text.toString().replace(" ", ""));
            } catch (SruProblem refused) {
                assertEquals(0, refused.uri().indexOf("info:srw/diagnostic/1/"));
            }
        }
    }
}
