package id.solok.library.authorities;

import id.solok.library.marc.MarcJson;
import org.marc4j.marc.DataField;

/**
 * The one authority that a heading's key leads to.
 *
 * @param preferred whether the key is that of the preferred form, so that the heading stands as it should
 * @param marc the 1XX field as MARC-in-JSON, a record of that field alone
 */
public record Controlled(long authorityId, HeadingKind kind, String heading, boolean preferred, String marc) {

    /** The 1XX field; each call gives a field of its own. */
    public DataField field() {
        return MarcJson.read(marc).getDataFields().get(0);
    }
}
