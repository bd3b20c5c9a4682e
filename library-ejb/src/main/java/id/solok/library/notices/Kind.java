package id.solok.library.notices;

import java.util.Map;

/** A kind of notice as a context declared it; the sample names each value that its texts may use. */
record Kind(String key, String context, boolean urgent, boolean required, boolean digest, Map<String, String> sample) {}
