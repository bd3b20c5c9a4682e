/**
 * Bibliographic records, the copies of them, and how records come in.
 *
 * <p>R1 The MARC record is kept whole; the fields the system works with are taken out of it again at each change.
 * R2 One barcode stands on one copy. R3 The same record comes in once. R4 A correction made on an older version of
 * a record is refused, so nobody's work is overwritten unseen. R5 A broken record in a file never costs its
 * neighbours. R6 Whether a copy is on loan is set by {@code circulation} alone, through {@link Copies}.
 * R7 No state of a record is lost: each one that is replaced stays in its history and can stand again. R8 Form and MARC
 * are two views of one record; what neither of them touched stays to the letter. R9 Two people's work on one record is
 * brought together field by field; where both changed a field, the one who saves later sees both.
 * R20 Copies stand in the order librarians shelve them, by a key made of the call number. R21 A barcode out of a range is
 * given once. R22 A barcode with the shape of a range has its check digit. R23 A withdrawn copy stays with its history, and
 * says why and since when; nothing that is on loan is withdrawn. R24 A change of a copy begun on an older version is
 * refused. R25 A change of many copies is one transaction; what cannot be changed is told, copy by copy. R26 A place that
 * is used is not removed.
 *
 * <p>Not here: searching ({@code discovery}), lending ({@code circulation}), MARC itself ({@code marc}).
 */
@Module(
        name = "catalog",
        uses = {"core", "audit", "authorities", "jobs", "marc"})
package id.solok.library.catalog;

import id.solok.library.core.Module;
