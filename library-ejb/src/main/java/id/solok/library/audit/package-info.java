/**
 * Who did what to whom, append-only; the database refuses update and delete.
 *
 * <p>R1 Each reading or changing of one member's personal data leaves an entry in the same transaction.
 */
@Module(
        name = "audit",
        uses = {"core"})
package id.solok.library.audit;

import id.solok.library.core.Module;
