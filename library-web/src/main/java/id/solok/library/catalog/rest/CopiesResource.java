package id.solok.library.catalog.rest;

import id.solok.library.core.NotFound;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.Stock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether a copy can be had; open to everyone. */
@Path("catalog/copies")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Catalogue")
public class CopiesResource {
    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @GET
    @Path("{barcode}")
    @Operation(summary = "Where a copy is and whether it can be had")
    @APIResponse(responseCode = "200", description = "The copy")
    @APIResponse(responseCode = "404", description = "The barcode is unknown")
    public CopyJson copy(@PathParam("barcode") String barcode) {
        return stock.copy(barcode)
                .map(CopyJson::of)
                .orElseThrow(() -> new NotFound("catalog.no-such-barcode", barcode));
    }
}
