/**
 * Plans of rooms: where on the floor the shelves stand, and which call numbers each one holds, so that a reader is shown
 * the way to a book.
 *
 * <p>R1 A plan is a list of things on a grid; it is drawn from that list, so it needs no drawing program and can be kept
 * by whoever rearranges the shelves. R2 A shelf has a label, the one painted on it, that no other shelf of the room has,
 * and the first and last call number it holds. R3 A book stands on the shelves whose stretch takes in its call number, in
 * the order librarians shelve. R4 A change begun on an older version of a thing is refused. R5 Each change is audited.
 *
 * <p>Not here: the rooms themselves and the order of call numbers ({@code holdings}).
 */
@Module(
        name = "plans",
        uses = {"core", "audit", "holdings"})
package id.solok.library.plans;

import id.solok.library.core.Module;
