package id.solok.library.authorities.web;

import id.solok.library.authorities.AuthorityRow;
import id.solok.library.authorities.HeadingKind;

/**
 * A line of the list of headings.
 *
 * @param preferred the heading that the form leads to; null when it is that itself
 * @param uses how many records bear the heading in any form
 */
public record HeadingRow(long id, HeadingKind kind, String form, String preferred, long uses) {
    static HeadingRow of(AuthorityRow row, long uses) {
        return new HeadingRow(row.authorityId(), row.kind(), row.form(), row.preferred(), uses);
    }
}
