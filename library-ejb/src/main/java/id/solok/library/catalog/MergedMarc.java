package id.solok.library.catalog;

import java.io.Serializable;
import java.util.List;

/** A record's text with both people's work, and what the other one had changed. */
public record MergedMarc(String text, List<FieldDifference> changes) implements Serializable {}
