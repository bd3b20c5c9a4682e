package id.solok.library.catalog;

/**
 * A record that bears a key which was asked for.
 *
 * @param key a control number, or the digits of an ISBN or work key
 * @param authors with "; " between
 * @param year null when it has none
 * @param isbns 13 digits each, with a space between
 */
public record Candidate(
        String key, long recordId, String title, String subtitle, String authors, Integer year, String isbns) {}
