/** Reads, keeps and writes MARC 21 records. */
@Module(
        name = "marc",
        uses = {"core"})
package id.solok.library.marc;

import id.solok.library.core.Module;
