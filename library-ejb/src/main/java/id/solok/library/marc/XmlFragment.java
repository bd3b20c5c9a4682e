package id.solok.library.marc;

/**
 * One {@code record} element as it stands in the file; not complete when another record or the end of the file comes
 * before its end.
 *
 * @param line where it begins, counted from 1
 * @param column where it begins in that line, counted from 1
 * @param offset where it begins, in characters
 * @param text null when it is longer than any record may be
 */
record XmlFragment(long line, long column, long offset, String text, boolean complete) {}
