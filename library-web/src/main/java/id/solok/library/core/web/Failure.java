package id.solok.library.core.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.UUID;

/**
 * Why a request failed, as far as the caller is told: status, the address asked for, and for faults of ours a reference
 * that stands in the log too.
 */
public record Failure(int status, String address, String reference) {
    private static final Set<Integer> EXPLAINED = Set.of(400, 403, 404, 405, 413, 414, 500);

    static Failure of(HttpServletRequest request) {
        var code = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = code == null || code < 400 || code > 599 ? 404 : code;
        var address = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        var reference = status < 500 ? null : UUID.randomUUID().toString().substring(0, 8);
        return new Failure(status, address == null ? "" : address, reference);
    }

    /** The status whose words fit best. */
    public int explained() {
        if (EXPLAINED.contains(status)) return status;
        return status < 500 ? 400 : 500;
    }

    /** Whether somebody signed in asked for a page of the portal that is not theirs. */
    public boolean notAllowed() {
        return status == 403 && address.startsWith("/staff");
    }
}
