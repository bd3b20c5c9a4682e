package id.solok.library.circulation.rest;

import id.solok.library.circulation.Circulation;
import id.solok.library.circulation.LoanState;
import id.solok.library.core.rest.Api;
import id.solok.library.core.rest.Idempotent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Lends copies to members and takes them back. */
@Path("loans")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Loans")
@SecurityRequirement(name = Api.BEARER)
public class LoansResource {
    @Inject
    private Circulation circulation;

    /** Which copy goes to whom. */
    public record NewLoan(String memberCard, String copyBarcode) {}

    /** A loan that has just begun. */
    public record OpenLoan(long id, String copyBarcode, String memberCard, String title, LocalDate dueOn) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @Operation(summary = "Lend a copy to a member")
    @APIResponse(responseCode = "201", description = "Lent; Location is the loan's address")
    @APIResponse(responseCode = "404", description = "The card or the barcode is unknown")
    @APIResponse(responseCode = "409", description = "Refused: the copy is out, the member blocked, one loan too many")
    public Response lend(NewLoan wanted, @Context UriInfo uri) {
        var loan = circulation.lend(wanted.memberCard(), wanted.copyBarcode());
        var location =
                uri.getAbsolutePathBuilder().path(Long.toString(loan.id())).build();
        return Response.created(location)
                .entity(new OpenLoan(loan.id(), loan.barcode(), wanted.memberCard(), loan.title(), loan.dueOn()))
                .build();
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One loan")
    @APIResponse(responseCode = "200", description = "The loan")
    @APIResponse(responseCode = "404", description = "There is no such loan")
    public LoanState loan(@PathParam("id") long id) {
        return circulation.loan(id);
    }

    @POST
    @Path("{id}/return")
    @Idempotent
    @Transactional
    @Operation(summary = "Take back the copy of a loan")
    @APIResponse(responseCode = "200", description = "Taken back")
    @APIResponse(responseCode = "404", description = "There is no such loan")
    @APIResponse(responseCode = "409", description = "It was taken back before")
    public Response giveBack(@PathParam("id") long id) {
        return Response.ok(ClosedLoan.of(circulation.giveBackLoan(id))).build();
    }
}
