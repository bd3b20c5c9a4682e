package id.solok.library.discovery.web;

import id.solok.library.catalog.web.RecordPage;
import id.solok.library.core.web.Language;
import id.solok.library.index.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The other editions of the work being read; no statement. */
@Named
@RequestScoped
public class OtherEditions {
    @Inject
    private RecordPage page;

    @Inject
    private Language language;

    public List<SearchHit> getTitles() {
        return page.getEditions();
    }

    /** What tells an edition from the others: year, publisher, form, language. */
    public String facts(SearchHit edition) {
        return Stream.of(
                        edition.year() == null ? null : edition.year().toString(),
                        edition.publisher(),
                        language.word("form", edition.form()),
                        edition.language() == null ? null : language.languageName(edition.language()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }
}
