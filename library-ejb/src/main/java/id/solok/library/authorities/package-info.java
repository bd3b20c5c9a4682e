/**
 * Controlled headings: the one form of a name, subject or series, the other forms that lead to it, and its neighbours.
 *
 * <p>R1 A heading is compared by its {@link HeadingKeys key}: accents, case, punctuation and spaces do not count. R2 A
 * record is tied to an authority by the text of its headings alone, so a new authority rules old records too, and an
 * untouched record goes out as it came in. R3 The MARC authority record is kept whole; the same record comes in once.
 * R4 A preferred heading stands on one authority of its kind; another form may lead to several, which is said and
 * never resolved unseen. R5 A correction or merge made on an older version is refused. R6 An authority that was merged
 * leads on to the one that took its place, and a job brings that one's heading into the records.
 *
 * <p>Not here: which records use a heading ({@code catalog}).
 */
@Module(
        name = "authorities",
        uses = {"core", "audit", "jobs", "marc"})
package id.solok.library.authorities;

import id.solok.library.core.Module;
