package id.solok.library.discovery.sru;

import java.util.Arrays;
import java.util.List;

/** The context sets that names of indexes come from. */
enum ContextSet {
    CQL("cql", "info:srw/cql-context-set/1/cql-v1.2", "info:srw/cql-context-set/1/cql-v1.1"),
    DC("dc", "info:srw/cql-context-set/1/dc-v1.1", "http://purl.org/dc/elements/1.1/"),
    BATH("bath", "http://zing.z3950.org/cql/bath/2.0/"),
    REC("rec", "info:srw/cql-context-set/2/rec-1.1", "info:srw/cql-context-set/2/rec-1.0"),
    SOLOK("solok", "urn:solok:library:cql:1");

    private final String prefix;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> identifiers;

    ContextSet(String prefix, String... identifiers) {
        this.prefix = prefix;
        this.identifiers = List.of(identifiers);
    }

    String prefix() {
        return prefix;
    }

    String identifier() {
        return identifiers.get(0);
    }

    static ContextSet identified(String identifier) throws SruProblem {
        return Arrays.stream(values())
                .filter(set -> set.identifiers.contains(identifier))
                .findFirst()
                .orElseThrow(() -> new SruProblem(15, identifier));
    }

    static void check(String prefix) throws SruProblem {
        if (Arrays.stream(values()).noneMatch(set -> set.prefix.equalsIgnoreCase(prefix)))
            throw new SruProblem(15, prefix);
    }
}
