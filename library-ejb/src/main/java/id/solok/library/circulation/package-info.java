/**
 * Lends copies to members and takes them back.
 *
 * <p>R1 A copy has at most one open loan, also when two desks scan it at once. R2 A member has at most as many loans
 * as the setting in force says. R3 A loan falls due the set number of days after the day it was made, or on the next open
 * day of the copy's branch when that is closed ({@code calendar}); a closure moves it, and back when it is taken back. R4 A loan closes once. R5 A blocked or expired member borrows nothing, but can always give back.
 * R6 An open loan is overdue from the day after it fell due. R7 At the desk one scan is a card or a copy: a code that
 * stands on a card is the card; a copy that is out comes back, any other is lent to the member in front. R8 What another
 * desk did with the copy in the same moment is refused, never undone by the second scan. R9 A loan that came back becomes
 * nameless after the set number of days, or when its member is erased; the type and the age band stay. Members can ask
 * for their history to be kept.
 *
 * <p>Locks are taken in the order member, copy, loan, so desks never wait for each other in a circle. The limit and
 * the days stand in one place, {@link LoanRule}, for the rule matrix to come.
 *
 * <p>Not here: whether a copy may be lent at all ({@code holdings}).
 */
@Module(
        name = "circulation",
        uses = {"core", "audit", "calendar", "catalog", "holdings", "membership"})
package id.solok.library.circulation;

import id.solok.library.core.Module;
