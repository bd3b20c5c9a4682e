package id.solok.library.core.web;

import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.ExternalContextFactory;
import jakarta.faces.context.ExternalContextWrapper;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;

/**
 * Keeps Faces from starting a session, and so from setting a cookie, on public pages: MyFaces would remember the
 * encoding of the page there.
 */
public class NoSession extends ExternalContextFactory {
    public NoSession(ExternalContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExternalContext getExternalContext(Object context, Object request, Object response) {
        var external = getWrapped().getExternalContext(context, request, response);
        var visitor = request instanceof HttpServletRequest http
                && http.getServletPath().startsWith("/public/");
        return visitor ? new Sessionless(external) : external;
    }

    private static final class Sessionless extends ExternalContextWrapper {
        private final Map<String, Object> forThisRequest = new HashMap<>();

        Sessionless(ExternalContext wrapped) {
            super(wrapped);
        }

        @Override
        public Object getSession(boolean create) {
            return getWrapped().getSession(false);
        }

        @Override
        public Map<String, Object> getSessionMap() {
            return forThisRequest;
        }
    }
}
