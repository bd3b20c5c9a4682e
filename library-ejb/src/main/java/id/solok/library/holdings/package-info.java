/**
 * Copies, the rooms and branches they stand in, and their barcodes.
 *
 * <p>R1 One barcode stands on one copy. R2 Whether a copy is on loan is set by {@code circulation} alone, through {@link
 * Copies}. R3 Copies stand in the order librarians shelve them, by a key made of the call number. R4 A barcode out of a
 * range is given once. R5 A barcode with the shape of a range has its check digit. R6 A withdrawn copy stays with its
 * history, and says why and since when; nothing that is on loan is withdrawn. R7 A change of a copy begun on an older
 * version is refused. R8 A change of many copies is one transaction; what cannot be changed is told, copy by copy. R9 A
 * place that is used is not removed.
 *
 * <p>Not here: what the copies are of ({@code catalog}), lending ({@code circulation}), labels ({@code documents}).
 */
@Module(
        name = "holdings",
        uses = {"core", "audit", "catalog"})
package id.solok.library.holdings;

import id.solok.library.core.Module;
