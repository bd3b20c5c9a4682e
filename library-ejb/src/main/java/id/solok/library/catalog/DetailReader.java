package id.solok.library.catalog;

import id.solok.library.core.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/** Reads the {@link Detail}s out of a MARC 21 record as the form shows them. */
final class DetailReader {
    static final int AUDIENCE = 22;
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PLAYING_TIME = Pattern.compile("(\\d{2})(\\d{2})(\\d{2})");

    private final Record record;

    DetailReader(Record record) {
        this.record = record;
    }

    Map<String, List<String>> read() {
        Map<String, List<String>> details = new LinkedHashMap<>();
        for (var detail : Detail.values()) {
            var texts = texts(detail);
            if (!texts.isEmpty()) details.put(detail.key(), texts);
        }
        return details;
    }

    private List<String> texts(Detail detail) {
        return switch (detail) {
            case OTHER_ISBNS -> Essentials.of(record).isbns().stream().skip(1).toList();
            case AUDIENCE -> audience();
            default -> all(detail);
        };
    }

    private List<String> all(Detail detail) {
        List<String> texts = new ArrayList<>();
        for (var field : record.getDataFields()) {
            var text = field.getTag().equals(detail.tag()) ? reading(detail, field) : null;
            if (text != null && !texts.contains(text)) texts.add(text);
            if (!detail.isMany() && !texts.isEmpty()) break;
        }
        return texts;
    }

    /** What the form shows of a field; null when the field says nothing of it. */
    static String reading(Detail detail, DataField field) {
        return switch (detail) {
            case SERIES -> series(field);
            case DURATION ->
                PLAYING_TIME
                        .matcher(Objects.requireNonNullElse(first(field, 'a'), ""))
                        .replaceFirst("$1:$2:$3")
                        .transform(Text::clean);
            default -> first(field, detail.code().charAt(0));
        };
    }

    /** "Title of the series ; 5", as the form writes 490 and 830. */
    static String series(DataField field) {
        var title = first(field, 'a');
        var volume = first(field, 'v');
        if (title == null) return null;
        title = title.replaceFirst("\\s*[;,.]$", "");
        return volume == null ? title : title + " ; " + volume;
    }

    private List<String> audience() {
        var form = FormReader.of(record);
        if (form == Form.SERIAL || form == Form.MAP) return List.of();
        return Stream.of(FixedData.at(record, AUDIENCE))
                .filter(code -> code >= 'a' && code <= 'z')
                .map(String::valueOf)
                .toList();
    }

    private static String first(DataField field, char code) {
        var subfield = field.getSubfield(code);
        return subfield == null
                ? null
                : Text.clean(SPACES.matcher(subfield.getData()).replaceAll(" "));
    }
}
