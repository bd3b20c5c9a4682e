package id.solok.library.notices;

import java.util.Map;

/** One of many notices of a kind: for whom, with which values, about what. */
public record Told(Recipient recipient, Map<String, String> values, String about) {}
