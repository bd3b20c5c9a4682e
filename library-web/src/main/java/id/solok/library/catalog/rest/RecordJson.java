package id.solok.library.catalog.rest;

import id.solok.library.catalog.RecordView;
import id.solok.library.holdings.CopyView;
import java.time.Instant;
import java.util.List;

/** A record as programs read it, with its copies. */
public record RecordJson(
        long id,
        String title,
        String subtitle,
        List<String> authors,
        String publisher,
        String place,
        Integer year,
        String edition,
        String extent,
        String language,
        String form,
        String classNumber,
        List<String> subjects,
        List<String> isbns,
        String summary,
        String controlNumber,
        Instant updatedAt,
        List<CopyJson> copies) {
    static RecordJson of(RecordView view, List<CopyView> copies) {
        var fields = view.fields();
        return new RecordJson(
                view.id(),
                fields.title(),
                fields.subtitle(),
                fields.authors(),
                fields.publisher(),
                fields.place(),
                fields.year(),
                fields.edition(),
                fields.extent(),
                fields.language(),
                fields.form().code(),
                fields.classNumber(),
                fields.subjects(),
                fields.isbns(),
                fields.summary(),
                fields.controlNumber(),
                view.updatedAt(),
                copies.stream().map(CopyJson::of).toList());
    }
}
