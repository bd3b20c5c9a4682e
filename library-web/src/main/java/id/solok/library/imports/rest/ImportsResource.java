package id.solok.library.imports.rest;

import id.solok.library.catalog.rest.Marc;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.Roles;
import id.solok.library.core.rest.Api;
import id.solok.library.core.rest.CallerLanguage;
import id.solok.library.core.rest.Idempotent;
import id.solok.library.core.rest.Paging;
import id.solok.library.imports.ImportProfiles;
import id.solok.library.imports.Imports;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes MARC files in and tells how far they are; roles are asked here too, before a large body is read. */
@Path("imports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({Roles.ADMIN, Roles.LIBRARIAN, Roles.CATALOGUER})
@Tag(name = "Imports")
@SecurityRequirement(name = Api.BEARER)
public class ImportsResource {
    private static final Pattern FILE_NAME = Pattern.compile("filename=\"?([^\";]+)");

    @Inject
    private Imports imports;

    @Inject
    private CallerLanguage language;

    /** What was asked for, and how far it is. */
    public record Accepted(long id, String status) {}

    @POST
    @Consumes({Marc.ISO2709, Marc.XML})
    @Idempotent
    @Transactional
    @Operation(
            summary = "Import a MARC file",
            description =
                    "The body is the file: ISO 2709 (UTF-8, MARC-8) or MARCXML. The profile (its number) says by what "
                            + "records are known again and what is done then; 1, the default, adds all. With dryRun=true "
                            + "only the report is made")
    @RequestBody(
            content = {
                @Content(mediaType = Marc.ISO2709, schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(mediaType = Marc.XML, schema = @Schema(type = SchemaType.STRING))
            })
    @APIResponse(responseCode = "202", description = "Taken; Location tells how far it is")
    @APIResponse(responseCode = "413", description = "The file is too large")
    @APIResponse(responseCode = "415", description = "The body is no MARC")
    public Response submit(
            MarcFile file,
            @QueryParam("name") String name,
            @QueryParam("profile") String profile,
            @QueryParam("dryRun") boolean dryRun,
            @HeaderParam("Content-Disposition") String disposition,
            @Context UriInfo uri)
            throws IOException {
        try (var content = Files.newInputStream(file.path())) {
            var fileName = name == null ? fileName(disposition) : name;
            long id = imports.submit(fileName, file.size(), content, profile(profile), dryRun);
            var location = uri.getAbsolutePathBuilder().path(Long.toString(id)).build();
            return Response.accepted(new Accepted(id, "waiting"))
                    .location(location)
                    .build();
        }
    }

    @GET
    @Path("{id}")
    @Operation(
            summary = "How far an import is",
            description = "With a page of what was refused, then of what was repaired; status is waiting, running, "
                    + "completed or failed")
    @APIResponse(responseCode = "200", description = "The import")
    @APIResponse(responseCode = "404", description = "There is no such import")
    public ImportJson view(@PathParam("id") long id, @BeanParam Paging paging) {
        return ImportJson.of(imports.view(id), imports.problems(id, paging.window()), language.locale());
    }

    private static long profile(String id) {
        if (id == null) return ImportProfiles.PLAIN;
        if (!id.matches("[0-9]{1,18}")) throw InvalidInput.at("profile", "core.not-a-number");
        return Long.parseLong(id);
    }

    private static String fileName(String disposition) {
        var found = FILE_NAME.matcher(disposition == null ? "" : disposition);
        return found.find() ? found.group(1) : null;
    }
}
