/**
 * What happened, in numbers.
 *
 * <p>R1 A day's statistics stand in one row and are computed again by a later run for the same day.
 */
@Module(
        name = "reporting",
        uses = {"core", "audit", "catalog", "membership", "circulation", "jobs"})
package id.solok.library.reporting;

import id.solok.library.core.Module;
