/**
 * Pictures of covers: taken in, made harmless and small, handed out.
 *
 * <p>R1 A record has at most one cover. R2 What is kept was decoded and drawn anew here, so nothing of the file that was
 * sent goes out: no place, no name, no script, no second file in it. R3 A picture too large to decode safely is refused
 * before it is decoded. R4 Each change gets a number of its own that never comes back, so a picture's address always shows
 * the same picture. R5 Who changes a cover has seen the one that is replaced; else the change is refused. R6 Each change
 * is audited, and the index is told by a trigger.
 *
 * <p>Where a record has no cover, pages draw one ({@code catalog.web}).
 */
@Module(
        name = "covers",
        uses = {"core", "audit", "catalog"})
package id.solok.library.covers;

import id.solok.library.core.Module;
