package id.solok.library.catalog.rest;

import id.solok.library.catalog.Catalog;
import id.solok.library.catalog.RecordInput;
import id.solok.library.core.rest.Api;
import id.solok.library.core.rest.Idempotent;
import id.solok.library.exports.ExportFormat;
import id.solok.library.exports.Exports;
import id.solok.library.holdings.CopyInput;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.Stock;
import id.solok.library.marc.MarcTooLarge;
import id.solok.library.marc.MarcWriter;
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
import java.io.IOException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Records one by one: read by everyone, in JSON or MARC; made by cataloguers. */
@Path("catalog/records")
@RequestScoped
@Tag(name = "Catalogue")
public class RecordsResource {
    private static final String USUAL_ROOM = "umum";

    @Inject
    private Catalog catalog;

    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @Inject
    private Exports exports;

    /** The number of what was made. */
    public record Made(long id) {}

    @GET
    @Path("{id}")
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "One record with its copies",
            description = "In JSON, MARC, RIS, BibTeX or Dublin Core, by Accept or by ?format=json, marcxml, marc,"
                    + " ris, bibtex or dc")
    @APIResponse(responseCode = "200", description = "The record")
    @APIResponse(responseCode = "404", description = "There is no such record")
    @APIResponse(responseCode = "406", description = "None of these forms, or too large for ISO 2709")
    public RecordJson record(@PathParam("id") long id) {
        return RecordJson.of(catalog.record(id), stock.copiesOf(id));
    }

    @GET
    @Path("{id}")
    @Produces(Marc.XML + ";qs=0.8")
    public String marcXml(@PathParam("id") long id) {
        return MarcWriter.marcXml(catalog.marc(id));
    }

    @GET
    @Path("{id}")
    @Produces(Marc.ISO2709 + ";qs=0.5")
    public byte[] iso2709(@PathParam("id") long id) throws MarcTooLarge {
        return MarcWriter.iso2709(catalog.marc(id));
    }

    @GET
    @Path("{id}")
    @Produces(RecordFiles.RIS + ";charset=UTF-8;qs=0.3")
    public byte[] ris(@PathParam("id") long id) throws IOException {
        return exports.one(id, ExportFormat.RIS);
    }

    @GET
    @Path("{id}")
    @Produces(RecordFiles.BIBTEX + ";charset=UTF-8;qs=0.3")
    public byte[] bibtex(@PathParam("id") long id) throws IOException {
        return exports.one(id, ExportFormat.BIBTEX);
    }

    @GET
    @Path("{id}")
    @Produces(RecordFiles.DUBLIN_CORE + ";qs=0.3")
    public byte[] dublinCore(@PathParam("id") long id) throws IOException {
        return exports.one(id, ExportFormat.DUBLIN_CORE);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @Operation(
            summary = "Add a record",
            description = "Under details stand lists of texts for what single kinds of material need: otherIsbns, issn,"
                    + " frequency, issues, duration, narrator, scale, parts, address, fileFormat, series, originalTitle,"
                    + " originalLanguage, contents, audience, audienceNote, notes")
    @SecurityRequirement(name = Api.BEARER)
    @APIResponse(responseCode = "201", description = "Made; Location is its address")
    @APIResponse(responseCode = "400", description = "Problems at fields")
    @APIResponse(responseCode = "409", description = "The same record is there already")
    public Response create(RecordInput input, @Context UriInfo uri) {
        long id = catalog.create(input);
        var location = uri.getAbsolutePathBuilder().path(Long.toString(id)).build();
        return Response.created(location).entity(new Made(id)).build();
    }

    @POST
    @Path("{id}/copies")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @Idempotent
    @Transactional
    @Operation(summary = "Add a copy", description = "The room is umum when absent; a call number is made when absent")
    @SecurityRequirement(name = Api.BEARER)
    @APIResponse(responseCode = "201", description = "Made; Location is its address")
    @APIResponse(responseCode = "404", description = "There is no such record")
    @APIResponse(responseCode = "409", description = "The barcode stands on another copy")
    public Response addCopy(@PathParam("id") long id, CopyInput input, @Context UriInfo uri) {
        var room = input.room() == null ? USUAL_ROOM : input.room();
        holdings.add(id, new CopyInput(input.barcode(), input.callNumber(), room));
        var copy = stock.copy(input.barcode()).orElseThrow();
        var location = uri.getBaseUriBuilder().path("catalog/copies/{barcode}").build(copy.barcode());
        return Response.created(location).entity(CopyJson.of(copy)).build();
    }
}
