package id.solok.library.discovery.web;

import id.solok.library.catalog.RecordView;
import id.solok.library.discovery.Search;
import id.solok.library.index.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Titles with the same subject or author as the one being read; no statement. */
@Named
@RequestScoped
public class SimilarTitles {
    private static final int SHOWN = 6;

    @Inject
    private Search search;

    private List<SearchHit> found;

    public List<SearchHit> of(RecordView record) {
        if (found == null) {
            found = search.similar(record.id(), SHOWN);
        }
        return found;
    }
}
