package id.solok.library.authorities;

import id.solok.library.core.Text;
import id.solok.library.core.TextKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;

/**
 * The keys by which headings are compared: 64 bits of a digest of kind and text, the text without accents, case,
 * punctuation and double spaces (after the comparison rules of the NACO file).
 */
public final class HeadingKeys {
    private static final String NAME_PART = "abcdjqnu";
    private static final String TITLE_PART = "tfklmoprs";
    private static final String SUBDIVISION = "vxyz";

    private HeadingKeys() {}

    /** Every key of every heading of a bibliographic record, each once. */
    public static Collection<Long> of(Record record) {
        var keys = new LinkedHashSet<Long>();
        for (var field : record.getDataFields())
            HeadingKind.ofField(field.getTag()).ifPresent(kind -> keys.addAll(of(kind, field)));
        return keys;
    }

    /** The key of the whole heading first, then those of its parts: without subdivisions, without the work's title. */
    public static List<Long> of(HeadingKind kind, DataField field) {
        var whole = text(field, all(kind));
        if (whole.isEmpty()) return List.of();
        List<Long> keys = new ArrayList<>();
        keys.add(key(kind, whole));
        for (var part : parts(kind).subList(1, 3)) {
            var text = text(field, part);
            if (!text.isEmpty() && !keys.contains(key(kind, text))) keys.add(key(kind, text));
        }
        return keys;
    }

    /** The key of the part of a heading that these subfields make up; empty when they hold no text. */
    static Optional<Long> of(HeadingKind kind, DataField field, String codes) {
        var text = text(field, codes);
        return text.isEmpty() ? Optional.empty() : Optional.of(key(kind, text));
    }

    /** The key of a heading's text, as it is typed or shown. */
    public static long of(HeadingKind kind, String heading) {
        return key(kind, Text.folded(heading));
    }

    /** The subfield codes of the whole heading, of it without subdivisions, and of it without the work's title. */
    static List<String> parts(HeadingKind kind) {
        return List.of(all(kind), undivided(kind), NAME_PART);
    }

    private static String all(HeadingKind kind) {
        return undivided(kind) + SUBDIVISION;
    }

    private static String undivided(HeadingKind kind) {
        return kind == HeadingKind.SUBJECT || kind == HeadingKind.GENRE || kind == HeadingKind.PLACE
                ? "ab"
                : NAME_PART + TITLE_PART;
    }

    private static String text(DataField field, String codes) {
        var text = new StringBuilder();
        for (Subfield subfield : field.getSubfields())
            if (codes.indexOf(subfield.getCode()) >= 0 && subfield.getData() != null)
                text.append(subfield.getData()).append(' ');
        return Text.folded(text.toString());
    }

    private static long key(HeadingKind kind, String folded) {
        return TextKey.of(kind.name() + ' ' + folded);
    }
}
