/**
 * Bibliographic records: kept whole, edited as a form or as MARC, with every earlier state.
 *
 * <p>R1 The MARC record is kept whole; the fields the system works with are taken out of it again at each change.
 * R2 The same record comes in once. R3 A correction made on an older version of a record is refused, so nobody's work is
 * overwritten unseen. R4 No state of a record is lost: each one that is replaced stays in its history and can stand again.
 * R5 Form and MARC are two views of one record; what neither of them touched stays to the letter. R6 Two people's work on
 * one record is brought together field by field; where both changed a field, the one who saves later sees both.
 *
 * <p>Not here: copies ({@code holdings}), files of records ({@code imports}, {@code exports}), searching ({@code discovery}), lending ({@code circulation}), MARC itself ({@code marc}).
 */
@Module(
        name = "catalog",
        uses = {"core", "audit", "authorities", "jobs", "marc"})
package id.solok.library.catalog;

import id.solok.library.core.Module;
