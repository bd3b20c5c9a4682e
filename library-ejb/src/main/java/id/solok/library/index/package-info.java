/**
 * The search index: everything that readers search by, taken out of PostgreSQL and never the truth itself.
 *
 * <p>R1 Each change of a record or copy writes a row into catalog_change in its own transaction (a trigger does, so that
 * no statement can forget it). R2 The index follows that log by the ids of transactions: its position is the oldest one
 * that was open when it read, since neither sequences nor clocks follow the order of commits; rows above it that were
 * read already are remembered. R3 The position is kept beside the index, in one commit with it; what comes after is read
 * again after a crash, and reading twice does no harm. R4 An index that is missing, unreadable, of an older version, of
 * another database or behind the oldest row is built anew. R5 A fresh index is built beside the one that is searched,
 * catches up, and takes its place. R6 A search after a change on the same server sees it. R7 A search needs no SQL.
 *
 * <p>The engine is chosen by configuration ({@code search.engine}): Lucene in a folder of the server, or a cluster of
 * OpenSearch that several servers share. There each server follows the log for itself and writes with the moment at which it
 * read, so that none replaces what another read later; a failed server needs no successor.
 *
 * <p>Words are taken apart by {@code Terms} for every engine alike: folded, old spelling written as today's, Tala's stems.
 * Facets are counted over each segment's own ordinals.
 */
@Module(
        name = "index",
        uses = {"core", "audit", "jobs", "catalog", "holdings"})
package id.solok.library.index;

import id.solok.library.core.Module;
