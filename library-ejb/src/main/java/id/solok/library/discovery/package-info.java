/**
 * Finds records: words, filters, facets, one engine for the public site, the portal and the protocols.
 *
 * <p>R1 Any text is a valid search; what cannot be searched for finds nothing. R2 Total, facets and hits speak of the
 * same filters; values of one facet are alternatives, facets hold together. R3 An ISBN is found in any written form. R4
 * Forms of a word (membaca, bacaan, dibaca) find each other, old and new spelling too. R5 When nothing is found, a better
 * spelling is used and said; when there is none, fewer words are. R6 Words that found nothing are counted without persons.
 *
 * <p>Not here: how the index is kept and asked ({@code index}).
 */
@Module(
        name = "discovery",
        uses = {"core", "catalog", "holdings", "index"})
package id.solok.library.discovery;

import id.solok.library.core.Module;
