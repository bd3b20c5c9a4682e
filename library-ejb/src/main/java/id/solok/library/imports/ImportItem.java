package id.solok.library.imports;

import id.solok.library.catalog.Draft;
import id.solok.library.marc.MarcEntry;

/** One record of a chunk on its way: what was read, and the draft that is made of it. */
record ImportItem(MarcEntry entry, Draft draft) {}
