package id.solok.library.circulation.rest;

import id.solok.library.circulation.Circulation;
import id.solok.library.core.rest.Api;
import id.solok.library.core.rest.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes copies back by their barcode alone. */
@Path("returns")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Loans")
@SecurityRequirement(name = Api.BEARER)
public class ReturnsResource {
    @Inject
    private Circulation circulation;

    /** The copy that came back. */
    public record Returned(String copyBarcode) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @Operation(summary = "Take back a copy")
    @APIResponse(responseCode = "200", description = "Taken back")
    @APIResponse(responseCode = "404", description = "The barcode is unknown")
    @APIResponse(responseCode = "409", description = "The copy is not out")
    public Response giveBack(Returned returned) {
        return Response.ok(ClosedLoan.of(circulation.giveBack(returned.copyBarcode())))
                .build();
    }
}
