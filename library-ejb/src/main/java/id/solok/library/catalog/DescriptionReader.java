package id.solok.library.catalog;

import id.solok.library.core.Text;
import id.solok.library.marc.Unimarc;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;
import org.marc4j.marc.Subfield;

/** Reads a {@link Description} out of a MARC 21 record. */
final class DescriptionReader {
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern PARTED = Pattern.compile("\\s+(?:--|—)\\s+|\\n");
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{3}");
    // undetermined, and no language at all
    private static final Set<String> UNSAID = Set.of("und", "zxx");
    private static final Pattern WEB = Pattern.compile("(?i)https?://[^\\s\"<>\\\\^`{|}]+");

    private final Record record;
    private final Map<String, List<String>> details;

    DescriptionReader(Record record) {
        this.record = record;
        details = Unimarc.recognised(record) ? Map.of() : new DetailReader(record).read();
    }

    Description read() {
        return new Description(
                contributors(),
                languages(),
                one(Detail.ORIGINAL_TITLE),
                texts("246", "a"),
                all(Detail.SERIES),
                contents(),
                notes(),
                all(Detail.AUDIENCE),
                one(Detail.AUDIENCE_NOTE),
                all(Detail.ISSN),
                one(Detail.FREQUENCY),
                one(Detail.ISSUES),
                one(Detail.DURATION),
                one(Detail.NARRATOR),
                one(Detail.SCALE),
                one(Detail.PARTS),
                one(Detail.FILE_FORMAT),
                online());
    }

    private List<Contributor> contributors() {
        if (Unimarc.recognised(record))
            return Essentials.of(record).authors().stream()
                    .map(name -> new Contributor(name, Contributor.Part.AUTHOR, true))
                    .toList();
        Map<String, Contributor> found = new LinkedHashMap<>();
        for (var tag : EssentialsReader.AUTHORS)
            for (var field : fields(tag)) {
                var name = EssentialsReader.name(field);
                if (name != null) found.putIfAbsent(name, new Contributor(name, part(field), tag.endsWith("00")));
            }
        return List.copyOf(found.values());
    }

    private static Contributor.Part part(DataField field) {
        var terms = Stream.concat(field.getSubfields('4').stream(), field.getSubfields('e').stream())
                .map(Subfield::getData)
                .map(Text::folded)
                .toList();
        if (terms.isEmpty() || terms.stream().anyMatch(term -> term.matches("aut|author|pengarang|penulis|.* aut")))
            return Contributor.Part.AUTHOR;
        return terms.stream().anyMatch(term -> term.matches("edt|editor|penyunting|com|compiler|penghimpun"))
                ? Contributor.Part.EDITOR
                : Contributor.Part.OTHER;
    }

    private List<String> languages() {
        var main = Essentials.of(record).language();
        var coded = fields("041").stream()
                .flatMap(field -> field.getSubfields('a').stream())
                .flatMap(subfield -> LANGUAGE.matcher(subfield.getData()).results())
                .map(match -> match.group());
        return Stream.concat(Stream.ofNullable(main), coded)
                .filter(code -> !UNSAID.contains(code))
                .distinct()
                .toList();
    }

    private List<String> contents() {
        return fields("505").stream()
                .map(field -> joined(field, "agrt"))
                .filter(Objects::nonNull)
                .flatMap(text -> PARTED.splitAsStream(text))
                .map(part -> part.replaceFirst("\\s*[-/]+$", ""))
                .map(Text::clean)
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> notes() {
        return Stream.of("500", "502", "504", "538", "546", "586")
                .flatMap(tag -> texts(tag, "ab").stream())
                .distinct()
                .toList();
    }

    private List<ElectronicLocation> online() {
        List<ElectronicLocation> found = new ArrayList<>();
        for (var field : fields("856")) {
            var label = Stream.of("y", "3", "z")
                    .map(code -> joined(field, code))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElse(null);
            for (var address : field.getSubfields('u'))
                if (WEB.matcher(address.getData().strip()).matches())
                    found.add(new ElectronicLocation(address.getData().strip(), label));
        }
        return List.copyOf(found);
    }

    private String one(Detail detail) {
        var found = all(detail);
        return found.isEmpty() ? null : found.get(0);
    }

    private List<String> all(Detail detail) {
        return details.getOrDefault(detail.key(), List.of());
    }

    private List<String> texts(String tag, String codes) {
        return fields(tag).stream()
                .map(field -> joined(field, codes))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private List<DataField> fields(String tag) {
        return record.getDataFields().stream()
                .filter(field -> field.getTag().equals(tag))
                .toList();
    }

    private static String joined(DataField field, String codes) {
        var text = new StringBuilder();
        for (var subfield : field.getSubfields())
            if (codes.indexOf(subfield.getCode()) >= 0)
                text.append(text.isEmpty() ? "" : " ").append(subfield.getData());
        return Text.clean(SPACES.matcher(text).replaceAll(" "));
    }
}
