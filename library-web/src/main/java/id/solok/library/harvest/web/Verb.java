package id.solok.library.harvest.web;

import java.util.Arrays;
import java.util.Set;

/** What can be asked, with the arguments it needs and those it may have. */
enum Verb {
    IDENTIFY("Identify", Set.of(), Set.of()),
    LIST_METADATA_FORMATS("ListMetadataFormats", Set.of(), Set.of("identifier")),
    LIST_SETS("ListSets", Set.of(), Set.of(Verb.TOKEN)),
    GET_RECORD("GetRecord", Set.of("identifier", Verb.PREFIX), Set.of()),
    LIST_IDENTIFIERS("ListIdentifiers", Set.of(Verb.PREFIX), Set.of("from", "until", "set", Verb.TOKEN)),
    LIST_RECORDS("ListRecords", Set.of(Verb.PREFIX), Set.of("from", "until", "set", Verb.TOKEN));

    static final String TOKEN = "resumptionToken";
    static final String PREFIX = "metadataPrefix";

    private final String word;
    private final Set<String> needed;
    private final Set<String> possible;

    Verb(String word, Set<String> needed, Set<String> possible) {
        this.word = word;
        this.needed = needed;
        this.possible = possible;
    }

    String word() {
        return word;
    }

    static OaiProblem bad() {
        return new OaiProblem("badVerb", "There is no verb, an unknown one or more than one.");
    }

    /** The verb of a request whose arguments fit it. */
    static Verb of(Arguments arguments) throws OaiProblem {
        var word = arguments.get("verb");
        var verb = Arrays.stream(values())
                .filter(each -> each.word.equals(word))
                .findFirst()
                .orElseThrow(Verb::bad);
        verb.check(arguments);
        return verb;
    }

    private void check(Arguments arguments) throws OaiProblem {
        for (var name : arguments.values().keySet())
            if (!name.equals("verb") && !needed.contains(name) && !possible.contains(name))
                throw OaiProblem.badArgument("There is an argument that " + word + " does not have.");
        if (arguments.has(TOKEN)) {
            if (arguments.values().size() > 2) throw OaiProblem.badArgument("resumptionToken stands alone.");
            return;
        }
        for (var name : needed) if (!arguments.has(name)) throw OaiProblem.badArgument(name + " is missing.");
    }
}
