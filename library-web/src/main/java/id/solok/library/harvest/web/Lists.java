package id.solok.library.harvest.web;

import id.solok.library.harvest.Content;
import id.solok.library.harvest.Harvest;
import id.solok.library.harvest.HarvestSet;
import id.solok.library.harvest.Harvested;
import id.solok.library.harvest.Position;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;

/** The verbs ListRecords and ListIdentifiers, page by page. */
@ApplicationScoped
class Lists {
    static final int PAGE = 100;

    @Inject
    private Harvest harvest;

    @Inject
    private Repository repository;

    OaiXml answer(OaiXml xml, Verb verb, Arguments arguments, Instant horizon) throws OaiProblem {
        var list = arguments.has(Verb.TOKEN) ? Token.read(verb, arguments.get(Verb.TOKEN)) : list(verb, arguments);
        var records = records(list, horizon);
        if (records.isEmpty()) throw OaiProblem.noRecords();
        var shown = records.subList(0, Math.min(records.size(), PAGE));
        xml.open(verb.word());
        for (var record : shown) write(xml, verb, record);
        boolean more = records.size() > PAGE;
        var next = more ? list.on(shown.get(PAGE - 1).position(), PAGE) : null;
        if (more || arguments.has(Verb.TOKEN)) xml.resumption(next, list.given());
        return xml.close(verb.word());
    }

    private void write(OaiXml xml, Verb verb, Harvested record) {
        var identifier = repository.identifier(record.id());
        if (verb == Verb.LIST_IDENTIFIERS) xml.header(record, identifier);
        else xml.record(record, identifier, repository.address(record.id()));
    }

    private List<Harvested> records(Token list, Instant horizon) {
        var end = list.end() == null || list.end().isAfter(horizon) ? horizon : list.end();
        if (!list.after().stamp().isBefore(end)) return List.of();
        var content = list.verb() == Verb.LIST_IDENTIFIERS
                ? Content.HEADER
                : list.prefix().content();
        return harvest.page(list.set(), list.after(), end, content, PAGE + 1);
    }

    private static Token list(Verb verb, Arguments arguments) throws OaiProblem {
        var prefix = Prefix.of(arguments.get(Verb.PREFIX));
        var from = OaiDate.of(arguments.get("from"));
        var until = OaiDate.of(arguments.get("until"));
        if (from != null && until != null) check(from, until);
        var begin = from == null ? Instant.EPOCH : sane(from.begin());
        var end = until == null ? null : sane(until.end());
        return new Token(verb, prefix, set(arguments.get("set")), end, Position.before(begin), 0);
    }

    // there was no catalogue before; databases and dates disagree about the year 0
    private static Instant sane(Instant moment) {
        return moment.isBefore(Instant.EPOCH) ? Instant.EPOCH : moment;
    }

    private static void check(OaiDate from, OaiDate until) throws OaiProblem {
        if (from.granularity() != until.granularity())
            throw OaiProblem.badArgument("from and until are not of the same granularity.");
        if (from.begin().isAfter(until.begin())) throw OaiProblem.badArgument("from is later than until.");
    }

    private static HarvestSet set(String spec) throws OaiProblem {
        return spec == null ? null : HarvestSet.of(spec).orElseThrow(OaiProblem::noRecords);
    }
}
