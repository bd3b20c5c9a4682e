/**
 * When the library is open, and what a day means for everyone who computes with days.
 *
 * <p>R1 Hours hold for a week from a date on, until the next version's date; a weekday without hours is closed. R2 A
 * branch without hours of its own keeps those of every branch. R3 A period such as Ramadan has other hours between two
 * dates. R4 A closure in force goes before a day's own hours, those before a holiday, a holiday before a period, a period
 * before the week. R5 What falls due on a closed day falls due on the next open day of its branch. R6 Working days are
 * the first days of the week, by the setting, without holidays; whether collective leave is work is a setting too.
 * R7 Every day is one of Asia/Jakarta. R8 Hours, holidays and days of other hours count for what is computed after they
 * were changed; only a closure moves what was promised before.
 *
 * <h2>Closures</h2>
 *
 * <p>R9 A closure is prepared, looked at, applied in one transaction, and can be taken back exactly. R10 A value is moved
 * or moved back only where it still is what it was seen as; what was changed since stays and is said. R11 Closures that
 * overlap can be taken back in any order: the subject goes back to where it stood, and the closures still in force move
 * it anew. A day that was promised later than it need be since a closure in force has been taken back stays so.
 *
 * <p>A context plugs in with two observers in an {@code @ApplicationScoped} bean, both in the transaction of the closure:
 *
 * <ul>
 *   <li>{@code void plan(@Observes ClosurePlan plan)}: for all that is promised on a closed day ({@link
 *       id.solok.library.calendar.ClosurePlan#closes}) calls {@code plan.move(effect)} with the value before and after, by
 *       {@code plan.calendar()}, in which the closure counts already. It changes nothing, and locks the rows it names
 *       where {@code plan.locking()}.
 *   <li>{@code void write(@Observes ClosureWrite write)}: for its own {@code kind} writes the values, each only where the
 *       value is still the expected one, says {@code write.kept(subject, found)} of the others, and {@code
 *       write.written()} at the end. Applying and taking back are the same to it; {@code write.json()} makes one
 *       statement of it.
 * </ul>
 *
 * <p>The word for a kind is the message {@code closure-kind.<kind>}. Who computes a day by this calendar and keeps it as
 * a promise calls {@link id.solok.library.calendar.LibraryCalendar#hold} first in its transaction, so that a closure
 * applied in this moment does not miss it.
 *
 * <p>Not here: branches themselves ({@code holdings}); the calendar reads their codes and names.
 */
@Module(
        name = "calendar",
        uses = {"core", "audit"})
package id.solok.library.calendar;

import id.solok.library.core.Module;
