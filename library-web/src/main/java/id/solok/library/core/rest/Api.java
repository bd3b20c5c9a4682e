package id.solok.library.core.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The REST interface, version 1. */
@ApplicationPath("/api/v1")
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Perpustakaan Kota Solok",
                        version = "1",
                        license = @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0"),
                        description = """
                                The library's catalogue, members and loans for other systems.

                                Reading the catalogue is open; everything else wants a bearer token of the realm \
                                `kota-solok`. Every error is a `application/problem+json` (RFC 9457) with a stable \
                                `type`; its reason is in the language of `Accept-Language` (`id`, `en`).

                                A POST may carry an `Idempotency-Key`: the same request with the same key gets the \
                                first answer again, with the same status, Location and body. A refusal is not \
                                remembered, so that it can be tried again.
                                """),
        tags = {
            @Tag(name = "Catalogue", description = "Records and copies"),
            @Tag(name = "Imports", description = "MARC files"),
            @Tag(name = "Members", description = "People with a card"),
            @Tag(name = "Loans", description = "Lending and taking back")
        })
@SecurityScheme(
        securitySchemeName = Api.BEARER,
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        bearerFormat = "JWT",
        description = "An access token of Keycloak, such as a client gets with the client-credentials grant")
public class Api extends Application {
    public static final String BEARER = "bearer";
}
