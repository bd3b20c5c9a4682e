package id.solok.library.core.web;

import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** Who is signed in, for what a page shows; what they may do is decided at the boundaries. */
@Named
@RequestScoped
public class User {
    private static final String[] STAFF = {
        "admin", "manager", "librarian", "cataloguer", "circulation", "programmes", "member"
    };

    @Inject
    private HttpServletRequest request;

    @Inject
    private Language language;

    public String getName() {
        return request.getUserPrincipal() == null
                ? ""
                : request.getUserPrincipal().getName();
    }

    /** The user's first role in the reader's language. */
    public String getRoleWord() {
        return Stream.of(STAFF)
                .filter(request::isUserInRole)
                .findFirst()
                .map(role -> language.word("role", role))
                .orElse("");
    }

    public boolean in(String... roles) {
        return Stream.of(roles).anyMatch(request::isUserInRole);
    }

    /** Refuses a page with 403 to those who have none of these roles; the boundaries refuse the work itself. */
    public void require(String... roles) {
        if (!in(roles)) throw new EJBAccessException();
    }

    /** "page" when the address is the one being read, "false" else, as {@code aria-current} wants it. */
    public String at(String address) {
        return request.getRequestURI().equals(address) ? "page" : "false";
    }
}
