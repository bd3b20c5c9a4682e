package id.solok.library.discovery.web;

import id.solok.library.catalog.RecordView;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;

/** Titles with the same subject or author as the one being read; one statement. */
@Named
@RequestScoped
public class SimilarTitles {
    private static final int SHOWN = 6;

    @Inject
    private Search search;

    private List<SearchHit> found;

    public List<SearchHit> of(RecordView record) {
        if (found == null) {
            var fields = record.fields();
            var phrases = Stream.concat(fields.subjects().stream().limit(3), fields.authors().stream())
                    .toList();
            found = search.similar(record.id(), phrases, SHOWN);
        }
        return found;
    }
}
