package id.solok.library.catalog.web;

import id.solok.library.catalog.DescribedRecord;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** MLA, 9th edition. */
final class MlaStyle {
    private MlaStyle() {}

    static Citation of(DescribedRecord described, Citation.Words words) {
        var fields = described.record().fields();
        var year = fields.year() == null ? words.undated() : fields.year().toString();
        var edition = fields.edition() == null ? null : fields.edition().replaceFirst("\\.$", "");
        var rest = Stream.of(edition, fields.publisher(), year).filter(Objects::nonNull);
        var after = " " + Citation.sentence(rest.collect(Collectors.joining(", ")));
        var title = fields.fullTitle();
        return new Citation("MLA 9", names(described, words), title, Citation.stop(title) + after);
    }

    private static String names(DescribedRecord described, Citation.Words words) {
        var names = described.description().responsible();
        if (names.isEmpty()) return "";
        var line = names.get(0).name();
        if (names.size() == 2)
            line += ", " + words.and() + " " + Citation.straight(names.get(1).name());
        if (names.size() > 2) line += ", " + words.others();
        if (described.description().edited()) line += names.size() > 1 ? ", editors" : ", editor";
        return Citation.sentence(line) + " ";
    }
}
