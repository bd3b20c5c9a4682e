package id.solok.library.harvest.web;

import id.solok.library.core.web.LanguageNames;
import id.solok.library.core.web.Messages;
import id.solok.library.harvest.Content;
import id.solok.library.harvest.Harvest;
import id.solok.library.harvest.HarvestSet;
import id.solok.library.harvest.Harvested;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Answers the verbs; what is wrong with a request is part of an answer too. */
@ApplicationScoped
class OaiAnswers {
    private static final Arguments NONE = new Arguments(Map.of());

    @Inject
    private Harvest harvest;

    @Inject
    private Repository repository;

    @Inject
    private Lists lists;

    /** The answer to arguments as they came in address and body; its date is the horizon, R3 of harvest. */
    String answer(Instant horizon, String... texts) {
        var date = OaiDate.write(horizon);
        var arguments = NONE;
        try {
            var read = Arguments.of(texts);
            var verb = Verb.of(read);
            arguments = read;
            return answer(begin(date, read), verb, read, horizon).end();
        } catch (OaiProblem problem) {
            // after a bad argument the request is given back without any
            return begin(date, problem.code().equals("badArgument") ? NONE : arguments)
                    .error(problem)
                    .end();
        }
    }

    private OaiXml begin(String date, Arguments echoed) {
        return new OaiXml(Lists.PAGE).begin(date, repository.baseUrl(), echoed);
    }

    private OaiXml answer(OaiXml xml, Verb verb, Arguments arguments, Instant horizon) throws OaiProblem {
        return switch (verb) {
            case IDENTIFY -> identify(xml, horizon);
            case LIST_METADATA_FORMATS -> formats(xml, arguments);
            case LIST_SETS -> sets(xml, arguments);
            case GET_RECORD -> record(xml, arguments);
            case LIST_IDENTIFIERS, LIST_RECORDS -> lists.answer(xml, verb, arguments, horizon);
        };
    }

    private OaiXml identify(OaiXml xml, Instant horizon) {
        return xml.open("Identify")
                .element("repositoryName", Messages.text(Messages.INDONESIAN, "site.name"))
                .element("baseURL", repository.baseUrl())
                .element("protocolVersion", "2.0")
                .element("adminEmail", repository.email())
                .element("earliestDatestamp", OaiDate.write(harvest.earliest().orElse(horizon)))
                .element("deletedRecord", "persistent")
                .element("granularity", "YYYY-MM-DDThh:mm:ssZ")
                .identifiers(repository.host(), repository.identifier(1))
                .close("Identify");
    }

    private OaiXml formats(OaiXml xml, Arguments arguments) throws OaiProblem {
        if (arguments.has("identifier")) find(arguments, Content.HEADER);
        xml.open("ListMetadataFormats");
        for (var prefix : Prefix.values())
            xml.open("metadataFormat")
                    .element("metadataPrefix", prefix.code())
                    .element("schema", prefix.schema())
                    .element("metadataNamespace", prefix.namespace())
                    .close("metadataFormat");
        return xml.close("ListMetadataFormats");
    }

    private OaiXml sets(OaiXml xml, Arguments arguments) throws OaiProblem {
        if (arguments.has(Verb.TOKEN)) throw OaiProblem.badToken();
        xml.open("ListSets");
        for (var set : harvest.sets())
            xml.open("set")
                    .element("setSpec", set.spec())
                    .element("setName", name(set))
                    .close("set");
        return xml.close("ListSets");
    }

    private static String name(HarvestSet set) {
        return switch (set.kind()) {
            case FORM -> Messages.word(Messages.INDONESIAN, "form", set.value());
            case CLASS -> set.value() + "00 " + Messages.word(Messages.INDONESIAN, "ddc", set.value());
            case LANGUAGE -> LanguageNames.name(set.value(), Messages.INDONESIAN);
        };
    }

    private OaiXml record(OaiXml xml, Arguments arguments) throws OaiProblem {
        var prefix = Prefix.of(arguments.get(Verb.PREFIX));
        var record = find(arguments, prefix.content());
        xml.open("GetRecord").record(record, repository.identifier(record.id()), repository.address(record.id()));
        return xml.close("GetRecord");
    }

    private Harvested find(Arguments arguments, Content content) throws OaiProblem {
        var id = repository.id(arguments.get("identifier"));
        var record = id.isPresent() ? harvest.record(id.getAsLong(), content) : Optional.<Harvested>empty();
        return record.orElseThrow(() -> new OaiProblem("idDoesNotExist", "There is no record with this identifier."));
    }
}
