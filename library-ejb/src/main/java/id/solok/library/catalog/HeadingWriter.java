package id.solok.library.catalog;

import id.solok.library.authorities.Controlled;
import id.solok.library.authorities.HeadingKeys;
import id.solok.library.authorities.HeadingKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Writes names and subjects as fields; a heading that an authority controls gets the form that is preferred. */
final class HeadingWriter {
    private static final List<HeadingKind> NAMES =
            List.of(HeadingKind.PERSON, HeadingKind.CORPORATE, HeadingKind.MEETING);
    private static final List<HeadingKind> SUBJECTS = List.of(
            HeadingKind.SUBJECT,
            HeadingKind.PLACE,
            HeadingKind.PERSON,
            HeadingKind.CORPORATE,
            HeadingKind.MEETING,
            HeadingKind.TITLE,
            HeadingKind.PERIOD,
            HeadingKind.GENRE);
    private static final String PARTED = " -- ";

    private final Map<Long, Controlled> controlled;

    HeadingWriter(Map<Long, Controlled> controlled) {
        this.controlled = controlled;
    }

    /** The keys by which authorities for the names and subjects of an input are found. */
    static List<Long> keys(RecordInput input) {
        List<Long> keys = new ArrayList<>();
        for (var name : input.authors()) for (var kind : NAMES) keys.add(HeadingKeys.of(kind, name));
        for (var heading : input.subjects())
            for (var kind : SUBJECTS)
                Stream.of(heading, heading.split(PARTED)[0]).forEach(text -> keys.add(HeadingKeys.of(kind, text)));
        return keys;
    }

    void authors(FieldWriter sheet, List<String> names) {
        for (var name : sheet.keep(EssentialsReader.AUTHORS, EssentialsReader::name, names)) {
            char place = sheet.has("100") || sheet.has("110") || sheet.has("111") ? '7' : '1';
            var authority = find(NAMES, name);
            if (authority.isPresent()) established(sheet, place, ' ', authority.get(), List.of());
            else sheet.field(place + "00", name.contains(",") ? '1' : '0', ' ', "a", name);
        }
    }

    void subjects(FieldWriter sheet, List<String> headings) {
        for (var heading : sheet.keep(EssentialsReader.SUBJECTS, EssentialsReader::heading, headings)) {
            var parts = List.of(heading.split(PARTED));
            var whole = find(SUBJECTS, heading);
            var first = whole.isPresent() ? whole : find(SUBJECTS, parts.get(0));
            var divisions = whole.isPresent() ? List.<String>of() : divisions(parts);
            if (first.isPresent()) established(sheet, '6', '4', first.get(), divisions);
            else sheet.field("650", ' ', '4', subfields(List.of("a", parts.get(0)), divisions));
        }
    }

    private Optional<Controlled> find(List<HeadingKind> kinds, String text) {
        return kinds.stream()
                .map(kind -> controlled.get(HeadingKeys.of(kind, text)))
                .filter(authority -> authority != null)
                .findFirst();
    }

    private static void established(
            FieldWriter sheet, char place, char second, Controlled authority, List<String> divisions) {
        var heading = authority.field();
        List<String> parts = new ArrayList<>();
        for (var subfield : heading.getSubfields())
            if (subfield.getCode() >= 'a' && "wie".indexOf(subfield.getCode()) < 0) {
                parts.add(String.valueOf(subfield.getCode()));
                parts.add(subfield.getData());
            }
        boolean title = authority.kind() == HeadingKind.TITLE;
        char first = title ? heading.getIndicator2() : heading.getIndicator1();
        sheet.field(place + heading.getTag().substring(1), first, second, subfields(parts, divisions));
    }

    private static List<String> divisions(List<String> parts) {
        return parts.stream().skip(1).flatMap(part -> Stream.of("x", part)).toList();
    }

    private static String[] subfields(List<String> heading, List<String> divisions) {
        return Stream.concat(heading.stream(), divisions.stream()).toArray(String[]::new);
    }
}
