package id.solok.library.catalog.web;

import id.solok.library.catalog.DescribedRecord;
import java.util.ArrayList;
import java.util.List;

/** Chicago, 17th edition, as in a bibliography. */
final class ChicagoStyle {
    private static final int ALL_NAMED = 10;
    private static final int FIRST_NAMED = 7;

    private ChicagoStyle() {}

    static Citation of(DescribedRecord described, Citation.Words words) {
        var fields = described.record().fields();
        var year = fields.year() == null ? words.undated() : fields.year().toString();
        var edition = fields.edition() == null ? "" : " " + Citation.sentence(fields.edition());
        var place = fields.place() == null ? "" : fields.place() + ": ";
        var imprint = fields.publisher() == null ? "" : place + fields.publisher() + ", ";
        var title = fields.fullTitle();
        var after = Citation.stop(title) + edition + " " + Citation.sentence(imprint + year);
        return new Citation("Chicago 17", names(described, words), title, after);
    }

    private static String names(DescribedRecord described, Citation.Words words) {
        var responsible = described.description().responsible();
        if (responsible.isEmpty()) return "";
        List<String> names = new ArrayList<>();
        for (var each : responsible) names.add(names.isEmpty() ? each.name() : Citation.straight(each.name()));
        var line = line(names, words);
        if (described.description().edited()) line += names.size() > 1 ? ", eds." : ", ed.";
        return Citation.sentence(line) + " ";
    }

    private static String line(List<String> names, Citation.Words words) {
        int count = names.size();
        if (count == 1) return names.get(0);
        if (count > ALL_NAMED) return String.join(", ", names.subList(0, FIRST_NAMED)) + ", " + words.others();
        return String.join(", ", names.subList(0, count - 1)) + ", " + words.and() + " " + names.get(count - 1);
    }
}
