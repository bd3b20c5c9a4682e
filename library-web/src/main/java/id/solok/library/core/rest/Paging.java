package id.solok.library.core.rest;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Window;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** The page of a list that is asked for, counted from 1; lists end after {@value #FARTHEST} rows. */
public class Paging {
    private static final int FARTHEST = 10_000;
    private static final int USUAL = 20;

    @QueryParam("page")
    @Parameter(description = "counted from 1", schema = @Schema(type = SchemaType.INTEGER))
    private String page;

    @QueryParam("size")
    @Parameter(description = "20 when absent, at most 100", schema = @Schema(type = SchemaType.INTEGER))
    private String size;

    public int page() {
        int wanted = Math.max(1, number(page, "page", 1));
        if ((wanted - 1L) * size() >= FARTHEST)
            throw InvalidInput.at("page", "core.number-between", 1, FARTHEST / size());
        return wanted;
    }

    public int size() {
        return Math.max(1, Math.min(Window.LARGEST, number(size, "size", USUAL)));
    }

    public Window window() {
        return Window.ofPage(page(), size());
    }

    /** A whole number; one too large to be counted is the largest there is. */
    public static int number(String text, String field, int absent) {
        if (text == null || text.isBlank()) return absent;
        if (!text.strip().matches("-?[0-9]{1,30}")) throw InvalidInput.at(field, "core.not-a-number");
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException tooLarge) {
            return text.strip().startsWith("-") ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
    }
}
