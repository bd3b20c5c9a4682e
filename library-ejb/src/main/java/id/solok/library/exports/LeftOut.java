package id.solok.library.exports;

import java.util.List;

/** A record that does not fit into the form that was asked for, and why. */
public record LeftOut(long recordId, String title, String code, List<String> args) {}
