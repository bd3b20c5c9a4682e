package id.solok.library.harvest.web;

import id.solok.library.harvest.Content;
import java.util.Arrays;

/** The forms in which records are given. */
enum Prefix {
    OAI_DC(
            "oai_dc",
            "http://www.openarchives.org/OAI/2.0/oai_dc.xsd",
            "http://www.openarchives.org/OAI/2.0/oai_dc/",
            Content.BRIEF),
    MARCXML(
            "marcxml",
            "http://www.loc.gov/standards/marcxml/schema/MARC21slim.xsd",
            "http://www.loc.gov/MARC21/slim",
            Content.MARC);

    private final String code;
    private final String schema;
    private final String namespace;
    private final Content content;

    Prefix(String code, String schema, String namespace, Content content) {
        this.code = code;
        this.schema = schema;
        this.namespace = namespace;
        this.content = content;
    }

    static Prefix of(String code) throws OaiProblem {
        return Arrays.stream(values())
                .filter(prefix -> prefix.code.equals(code))
                .findFirst()
                .orElseThrow(
                        () -> new OaiProblem("cannotDisseminateFormat", "Records come as oai_dc and as marcxml only."));
    }

    String code() {
        return code;
    }

    String schema() {
        return schema;
    }

    String namespace() {
        return namespace;
    }

    Content content() {
        return content;
    }
}
