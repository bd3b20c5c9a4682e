package id.solok.library.catalog.web;

import id.solok.library.catalog.Contributor;
import id.solok.library.catalog.DescribedRecord;
import id.solok.library.catalog.Description;
import id.solok.library.catalog.Essentials;
import id.solok.library.catalog.Form;
import id.solok.library.catalog.RecordView;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Records for tests of how they are shown. */
final class Titles {
    String title = "Robohnya Surau Kami";
    String subtitle;
    String publisher = "Balai Pustaka";
    String place = "Jakarta";
    Integer year = 1956;
    String edition;
    Form form = Form.BOOK;
    List<Contributor> contributors = List.of();
    String summary;

    static Titles by(String... persons) {
        var titles = new Titles();
        titles.contributors = Arrays.stream(persons)
                .map(name -> new Contributor(name, Contributor.Part.AUTHOR, true))
                .toList();
        return titles;
    }

    DescribedRecord record() {
        var names = contributors.stream().map(Contributor::name).toList();
        var fields = new Essentials(
                null,
                title,
                subtitle,
                null,
                List.of(),
                List.of(),
                names,
                publisher,
                place,
                year,
                edition,
                null,
                "ind",
                form,
                "899.221",
                List.of("Fiksi Indonesia"),
                List.of("9789794070000"),
                summary,
                "");
        var more = new Description(
                contributors,
                List.of("ind"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                form == Form.SERIAL ? List.of("2049-3630") : List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
        return new DescribedRecord(new RecordView(7, 1, fields, Instant.EPOCH, Instant.EPOCH, "katalog"), more);
    }
}
