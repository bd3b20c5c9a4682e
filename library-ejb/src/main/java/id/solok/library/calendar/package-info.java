/**
 * When the library is open.
 *
 * <p>R1 Hours hold for a weekday from a date on, until the next version's date; no hours means closed.
 */
@Module(
        name = "calendar",
        uses = {"core"})
package id.solok.library.calendar;

import id.solok.library.core.Module;
