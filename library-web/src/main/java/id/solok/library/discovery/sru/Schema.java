package id.solok.library.discovery.sru;

import java.util.Arrays;

/** The forms in which records are given. */
enum Schema {
    MARCXML("marcxml", "info:srw/schema/1/marcxml-v1.1", "http://www.loc.gov/MARC21/slim", "MARCXML"),
    DC("dc", "info:srw/schema/1/dc-v1.1", "http://purl.org/dc/elements/1.1/", "Dublin Core"),
    MODS("mods", "info:srw/schema/1/mods-v3.7", "http://www.loc.gov/mods/v3", "MODS 3.7");

    private final String code;
    private final String identifier;
    private final String namespace;
    private final String title;

    Schema(String code, String identifier, String namespace, String title) {
        this.code = code;
        this.identifier = identifier;
        this.namespace = namespace;
        this.title = title;
    }

    String code() {
        return code;
    }

    String identifier() {
        return identifier;
    }

    String title() {
        return title;
    }

    /** The schema of a name or an identifier; MARCXML when nothing is said. */
    static Schema of(String name) throws SruProblem {
        if (name == null) return MARCXML;
        return Arrays.stream(values())
                .filter(schema -> schema.code.equalsIgnoreCase(name)
                        || schema.identifier.equals(name)
                        || schema.namespace.equals(name))
                .findFirst()
                .orElseThrow(() -> new SruProblem(66, name));
    }
}
