/**
 * The catalogue for those who copy it and come back for what has changed.
 *
 * <p>R1 Each record has one stamp, the moment of its last change, set by the database as it is written; a record that
 * was deleted keeps one for ever, with the sets it was in. R2 The order is that of (stamp, id): what changes while somebody
 * goes through moves to the end and is met again, and nothing is skipped. R3 Nothing is shown before everything stamped
 * earlier can be seen: a transaction that stamped and is still open holds back what came after it. The {@link Harvest#horizon}
 * says up to where, and an answer gives it as its own date, so whoever comes back from that date on misses nothing.
 * R4 Reading costs one statement a page, whatever came before it.
 *
 * <p>Of R3: neither clocks nor sequences follow the order of commits, so the horizon is taken from the ids of transactions.
 * A stamp is later than the moment in which its transaction got its id. When all transactions are over that were
 * open at some moment, or began before it, everything stamped before that moment is there. This counts
 * prepared transactions too, and needs no right to look into other sessions.
 *
 * <p>Not here: the index that readers search by ({@code index}), files ({@code exports}).
 */
@Module(
        name = "harvest",
        uses = {"core", "catalog"})
package id.solok.library.harvest;

import id.solok.library.core.Module;
