package id.solok.library.imports;

/** What an incoming record was known again as, by which rule, and whether a person must look at it. */
record Match(MatchRule rule, Known known, boolean doubtful) {}
