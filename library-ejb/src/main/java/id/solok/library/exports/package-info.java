/**
 * Records on their way out: any selection of them, in the forms that others read.
 *
 * <p>R1 A record goes out as it stands in the catalogue; in ISO 2709 and MARCXML nothing is added and nothing is lost.
 * R2 What does not fit into a form is left out and told, record by record. R3 An export that was broken off begins anew,
 * and its file is whole or not there. R4 No cell of a table is a formula. R5 Files are kept for seven days.
 *
 * <p>The number of records does not matter: they are read by some hundred, and the file is kept in pieces.
 *
 * <p>Not here: import ({@code imports}), the protocols that others fetch records by.
 */
@Module(
        name = "exports",
        uses = {"core", "audit", "jobs", "marc", "catalog", "holdings", "index", "discovery", "documents"})
package id.solok.library.exports;

import id.solok.library.core.Module;
