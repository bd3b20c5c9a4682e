package id.solok.library.core;

/** A record or a copy was changed in the transaction under way; which one stands in the table catalog_change. */
public record CatalogueChanged() {}
