package id.solok.library.discovery.rest;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.rest.Paging;
import id.solok.library.discovery.FacetValue;
import id.solok.library.discovery.Search;
import id.solok.library.discovery.SearchHit;
import id.solok.library.discovery.SearchQuery;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Searching the catalogue; open to everyone. */
@Path("catalog/records")
@RequestScoped
@Tag(name = "Catalogue")
public class SearchResource {
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
        @Parameter(description = "book, serial, braille, audio, …")
        private String form;

        @QueryParam("language")
        @Parameter(description = "three letters, as in MARC", example = "ind")
        private String language;

        @QueryParam("decade")
        @Parameter(description = "its first year", example = "2010")
        private String decade;

        @QueryParam("room")
        private String room;

        @QueryParam("available")
        @Parameter(description = "true: only what can be had now")
        private String available;

        @QueryParam("sort")
        @Parameter(description = "relevance, title, newest, year")
        private String sort;

        SearchQuery query(Paging paging) {
            return new SearchQuery(
                    q,
                    form,
                    language,
                    decade(),
                    room,
                    "true".equalsIgnoreCase(available),
                    SearchQuery.Sort.of(sort == null ? "" : sort),
                    paging.window());
        }

        private Integer decade() {
            if (decade == null || decade.isBlank()) return null;
            if (!decade.matches("[0-9]{1,4}")) throw InvalidInput.at("decade", "core.not-a-number");
            return Integer.valueOf(decade);
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
