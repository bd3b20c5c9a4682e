package id.solok.library.feeds.web;

import id.solok.library.core.web.Language;
import id.solok.library.index.Facet;
import id.solok.library.index.SearchHit;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What feeds say, in the reader's language. */
@RequestScoped
class FeedWords {
    @Inject
    private Language language;

    String code() {
        return language.getCode();
    }

    String library() {
        return language.text("site.name");
    }

    String text(String code, Object... args) {
        return language.text("feeds." + code, args);
    }

    String group(Facet facet) {
        return language.text("discovery.facet-" + facet.code());
    }

    String label(Facet facet, String value) {
        return switch (facet) {
            case AVAILABLE -> language.text("discovery.available-now");
            case FORM -> language.word("form", value);
            case LANGUAGE -> language.languageName(value);
            case CLASS -> value + "00 " + language.word("ddc", value);
            default -> value;
        };
    }

    String title(Shelf shelf) {
        var narrowed = shelf.filters().entrySet().stream().map(filter -> label(filter.getKey(), filter.getValue()));
        var first = shelf.text().isEmpty() ? text(shelf.kind().code()) : text("search-for", shelf.text());
        return Stream.concat(Stream.of(first), narrowed).collect(Collectors.joining(" · "));
    }

    /** Where it was published, where it stands, and how many can be had. */
    String summary(SearchHit hit) {
        var published = Stream.of(hit.publisher(), hit.year())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .collect(Collectors.joining(", "));
        var copies = hit.copies() == 0 ? null : text("copies", hit.available(), hit.copies());
        return Stream.of(published, language.word("form", hit.form()), hit.callNumber(), copies)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
    }

    /** The address in the reader's language. */
    String link(String address) {
        return language.link(address);
    }
}
