/**
 * Finds records: words, filters, facets, one engine for the public site, the portal and the protocols.
 *
 * <p>R1 Any text is a valid search; what cannot be searched for finds nothing. R2 Total, facets and hits speak of the
 * same filters. R3 An ISBN is found in any written form.
 *
 * <p>The search runs on PostgreSQL's full text over columns that {@code catalog} fills, so it is never behind.
 */
@Module(
        name = "discovery",
        uses = {"core", "catalog", "holdings"})
package id.solok.library.discovery;

import id.solok.library.core.Module;
