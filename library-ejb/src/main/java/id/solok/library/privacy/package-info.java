/**
 * What people may ask about their own data by UU 27/2022, and what the library forgets by itself.
 *
 * <p>R1 A request is answered within the hours that the setting says, counted in real time from when it was asked; the
 * queue shows first what has least time left. R2 Asking twice for the same while the first is open is one request.
 * R3 Erasing waits while something stands against it ({@code ErasureCheck}), and the member reads why. R4 After it there
 * is no trace of the person but the facts of the statistics; the request stays, without a name. R5 A member gets all own
 * data at once, for programs and for reading; the NIK is masked in both. R6 Withdrawing a consent is written down at once
 * and opens a request, since the desk decides with the member what follows. R7 What has a term goes at night, in pieces,
 * and as often as it is run with the same end.
 *
 * <p>Not here: the trail itself ({@code audit}), what makes loans nameless ({@code circulation}).
 */
@Module(
        name = "privacy",
        uses = {"core", "audit", "calendar", "notices", "membership"})
package id.solok.library.privacy;

import id.solok.library.core.Module;
