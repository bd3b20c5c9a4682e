package id.solok.library.catalog.rest;

import id.solok.library.core.rest.Problems;
import id.solok.library.marc.MarcTooLarge;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

/** Says that a record does not fit into ISO 2709, so that the caller asks for MARCXML. */
@Provider
@ApplicationScoped
public class TooLargeForMarc implements ExceptionMapper<MarcTooLarge> {
    @Inject
    private Problems problems;

    @Override
    public Response toResponse(MarcTooLarge tooLarge) {
        return problems.of(406, "catalog.too-large-for-iso2709");
    }
}
