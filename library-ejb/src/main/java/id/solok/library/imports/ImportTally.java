package id.solok.library.imports;

/**
 * How many records were read, and what became of them; created, updated, skipped, refused and waiting add up to read.
 *
 * @param warned records of which something was repaired, guessed or doubted
 * @param headings headings that were put into their established form
 */
public record ImportTally(
        long read,
        long created,
        long updated,
        long skipped,
        long refused,
        long warned,
        long waiting,
        long copies,
        long headings) {}
