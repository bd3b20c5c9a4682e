package id.solok.library.discovery.rest;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.rest.Paging;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchQuery;
import id.solok.library.index.Facet;
import id.solok.library.index.FacetValue;
import id.solok.library.index.SearchHit;
import id.solok.library.index.Sort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searching the catalogue; open to everyone. */
@Path("catalog/records")
@RequestScoped
@Tag(name = "Catalogue")
public class SearchResource {
    /** What everyone may narrow by; whether there are copies is the staff's business. */
    private static final Set<Facet> OPEN = Set.of(
            Facet.AVAILABLE,
            Facet.FORM,
            Facet.ACCESSIBLE,
            Facet.LANGUAGE,
            Facet.CLASS,
            Facet.DECADE,
            Facet.SUBJECT,
            Facet.AUTHOR,
            Facet.ROOM);

    @Inject
    private Search search;

    /** A page of records with the number of all and the facets to narrow them by. */
    public record Found(
            long total, int page, int size, List<SearchHit> records, Map<String, List<FacetValue>> facets) {}

    /** The filters of a search, as they stand in the address. */
    public static class Filters {
        @QueryParam("q")
        @Parameter(description = "words, or an ISBN in any form")
        private String q;

        @QueryParam("form")
        @Parameter(
                description =
                        "book, serial, braille, audio, …; each filter may stand more than once, for one or the other")
        private List<String> form;

        @QueryParam("accessible")
        @Parameter(description = "braille, large-print, audio, daisy")
        private List<String> accessible;

        @QueryParam("class")
        @Parameter(description = "the first digit of the DDC number", example = "8")
        private List<String> mainClass;

        @QueryParam("subject")
        @Parameter(description = "a heading, as the facets give it")
        private List<String> subject;

        @QueryParam("author")
        @Parameter(description = "a heading, as the facets give it")
        private List<String> author;

        @QueryParam("from")
        @Parameter(description = "published in this year or later", example = "2015")
        private String from;

        @QueryParam("to")
        @Parameter(description = "published in this year or earlier", example = "2020")
        private String to;

        @QueryParam("facets")
        @Parameter(description = "false: no facets, which is quicker")
        private String facets;

        @QueryParam("language")
        @Parameter(description = "three letters, as in MARC", example = "ind")
        private List<String> language;

        @QueryParam("decade")
        @Parameter(description = "its first year", example = "2010")
        private List<String> decade;

        @QueryParam("room")
        private List<String> room;

        @QueryParam("available")
        @Parameter(description = "true: only what can be had now")
        private String available;

        @QueryParam("sort")
        @Parameter(description = "relevance, title, newest, year, oldest, class, popular")
        private String sort;

        SearchQuery query(Paging paging) {
            var query = SearchQuery.words(q, paging.window())
                    .filter(Facet.FORM, form)
                    .filter(Facet.ACCESSIBLE, accessible)
                    .filter(Facet.LANGUAGE, language)
                    .filter(Facet.CLASS, mainClass)
                    .filter(Facet.DECADE, numbers("decade", decade))
                    .filter(Facet.SUBJECT, subject)
                    .filter(Facet.AUTHOR, author)
                    .filter(Facet.ROOM, room)
                    .years(year("from", from), year("to", to))
                    .sort(Sort.of(sort == null ? "" : sort))
                    .count("false".equals(facets) ? Set.of() : OPEN);
            return "true".equalsIgnoreCase(available) ? query.filter(Facet.AVAILABLE, "true") : query;
        }

        private static String number(String name, String value) {
            if (value == null || value.isBlank()) return null;
            if (!value.matches("[0-9]{1,4}")) throw InvalidInput.at(name, "core.not-a-number");
            return value;
        }

        private static List<String> numbers(String name, List<String> values) {
            return values.stream().map(value -> number(name, value)).toList();
        }

        private static Integer year(String name, String value) {
            var year = number(name, value);
            return year == null ? null : Integer.valueOf(year);
        }
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Search the catalogue")
    @APIResponse(responseCode = "200", description = "A page of records, with facets")
    @APIResponse(responseCode = "400", description = "A parameter that should be a number is none")
    public Found search(@BeanParam Filters filters, @BeanParam Paging paging) {
        var results = search.search(filters.query(paging));
        return new Found(results.total(), paging.page(), paging.size(), results.records(), results.facets());
    }
}
