package id.solok.library.catalog.rest;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;

/** Lets a plain link ask for a form of a record: {@code ?format=json}, {@code marcxml}, {@code marc}, {@code ris} … */
@Provider
@PreMatching
public class FormatParameter implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        var info = request.getUriInfo();
        if (!info.getPath().matches("/?catalog/records/[^/]+")) return;
        var format = info.getQueryParameters().getFirst("format");
        if (format != null) request.getHeaders().putSingle(HttpHeaders.ACCEPT, type(format));
    }

    private static String type(String format) {
        return switch (format) {
            case "json" -> MediaType.APPLICATION_JSON;
            case "marcxml" -> Marc.XML;
            case "marc" -> Marc.ISO2709;
            case "ris" -> RecordFiles.RIS;
            case "bibtex" -> RecordFiles.BIBTEX;
            case "dc" -> RecordFiles.DUBLIN_CORE;
            default -> throw new NotAcceptableException();
        };
    }
}
