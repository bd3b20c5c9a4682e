/**
 * Paper: labels for copies and cards for members as PDF, and the codes on them.
 *
 * <p>R1 A label never leaves its borders; a barcode that would have to be too fine to be read is refused before anything
 * is printed. R2 A barcode is drawn of lines, not of dots, with its quiet zones. R3 A sheet that is used in part goes on
 * at a place the user names. R4 A document says its title and its language. R5 A card
 * bears its number as bars and as a QR code, and no number of an identity card.
 *
 * <p>Not here: which copies get labels ({@code holdings}) and which members cards ({@code membership}).
 */
@Module(
        name = "documents",
        uses = {"core", "audit"})
package id.solok.library.documents;

import id.solok.library.core.Module;
