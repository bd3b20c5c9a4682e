/**
 * Long work: what was asked for, how far it is, what came of it.
 *
 * <p>R1 Work is asked for in the transaction that needs it, so neither is there without the other. R2 A job that a
 * timer starts runs once for each occasion, whichever server is first. R3 A failed run can be asked for again and
 * goes on from its checkpoint.
 *
 * <p>Not here: the jobs themselves and the dispatcher that starts them (library-batch).
 */
@Module(
        name = "jobs",
        uses = {"core", "audit"})
package id.solok.library.jobs;

import id.solok.library.core.Module;
