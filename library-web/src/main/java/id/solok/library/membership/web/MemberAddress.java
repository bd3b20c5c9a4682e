package id.solok.library.membership.web;

import id.solok.library.core.NotFound;
import jakarta.servlet.http.HttpServletRequest;

/** The member that an address names. */
final class MemberAddress {
    private MemberAddress() {}

    static long id(HttpServletRequest request) {
        var id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}"))
            throw new NotFound("membership.no-such-member", id == null ? "" : id);
        return Long.parseLong(id);
    }
}
