package id.solok.library.discovery.rest;

import id.solok.library.discovery.Search;
import id.solok.library.discovery.Suggestion;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What somebody who is typing may want; open to everyone. */
@Path("catalog/suggestions")
@RequestScoped
@Tag(name = "Catalogue")
public class SuggestionsResource {
    private static final int TITLES = 6;

    @Inject
    private Search search;

    /** A title with its record, or an author or a subject with the number of records; kind is title, author or subject. */
    public record Suggested(String kind, String text, String note, Long id, long count) {
        static Suggested of(Suggestion suggestion) {
            return new Suggested(
                    suggestion.kind().name().toLowerCase(Locale.ROOT),
                    suggestion.text(),
                    suggestion.note(),
                    suggestion.recordId(),
                    suggestion.count());
        }
    }

    /** Titles first. */
    public record Suggestions(List<Suggested> suggestions) {}

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(summary = "Suggest titles, authors and subjects for what is being typed")
    @APIResponse(responseCode = "200", description = "At most ten suggestions")
    public Suggestions suggest(@QueryParam("q") @Parameter(description = "the beginning of something") String q) {
        return new Suggestions(
                search.suggest(q, TITLES).stream().map(Suggested::of).toList());
    }
}
