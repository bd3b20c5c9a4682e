/**
 * Controlled headings: the one form of a name, subject or series, the other forms that lead to it, and its neighbours.
 *
 * <p>R1 A heading is compared by its {@link HeadingKeys key}: accents, case, punctuation and spaces do not count. R2 A
 * record is tied to an authority by the text of its headings alone, so a new authority rules old records too, and an
 * untouched record goes out as it came in.
 *
 * <p>Not here: which records use a heading ({@code catalog}).
 */
@Module(
        name = "authorities",
        uses = {"core", "audit", "jobs", "marc"})
package id.solok.library.authorities;

import id.solok.library.core.Module;
