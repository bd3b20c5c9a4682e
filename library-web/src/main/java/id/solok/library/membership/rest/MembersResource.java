package id.solok.library.membership.rest;

import id.solok.library.core.rest.Api;
import id.solok.library.core.rest.Idempotent;
import id.solok.library.core.rest.Paging;
import id.solok.library.membership.MemberInput;
import id.solok.library.membership.Membership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Registers members and finds them. */
@Path("members")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Members")
@SecurityRequirement(name = Api.BEARER)
public class MembersResource {
    @Inject
    private Membership membership;

    /** The new member's number and card; no more, since an answer may be kept with its idempotency key. */
    public record Registered(long id, String card, LocalDate validUntil) {}

    /** A page of members with the number of all. */
    public record Found(long total, int page, int size, List<MemberBrief> members) {}

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @Operation(summary = "Register a member", description = "The type is general, child, pupil, student, …")
    @APIResponse(responseCode = "201", description = "Registered; Location is the member's address")
    @APIResponse(responseCode = "400", description = "Problems at fields")
    public Response register(MemberInput input, @Context UriInfo uri) {
        var member = membership.register(input);
        var location =
                uri.getAbsolutePathBuilder().path(Long.toString(member.id())).build();
        return Response.created(location)
                .entity(new Registered(member.id(), member.card(), member.validUntil()))
                .build();
    }

    @GET
    @Operation(summary = "Find members", description = "By card, or by q: card, phone or a part of the name")
    @APIResponse(responseCode = "200", description = "A page of members")
    public Found find(
            @QueryParam("card") @Parameter(description = "a card number") String card,
            @QueryParam("q") String text,
            @BeanParam Paging paging) {
        if (card != null) {
            var found = membership.byCard(card).stream().map(MemberBrief::of).toList();
            return new Found(found.size(), 1, paging.size(), found);
        }
        var found = membership.find(text, paging.window());
        var members = found.items().stream().map(MemberBrief::of).toList();
        return new Found(found.total(), paging.page(), paging.size(), members);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "One member", description = "Telephone and e-mail are masked")
    @APIResponse(responseCode = "200", description = "The member")
    @APIResponse(responseCode = "404", description = "There is no such member")
    public MemberBrief member(@PathParam("id") long id) {
        return MemberBrief.of(membership.member(id));
    }
}
