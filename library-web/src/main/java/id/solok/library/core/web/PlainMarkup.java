package id.solok.library.core.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.FacesContextFactory;
import jakarta.faces.context.FacesContextWrapper;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.lifecycle.Lifecycle;
import jakarta.servlet.http.HttpServletRequest;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from writing a nonce, new each time, into the scripts of public pages: their policy needs none, and the
 * same address gives the same bytes.
 */
public class PlainMarkup extends FacesContextFactory {
    public PlainMarkup(FacesContextFactory wrapped) {
        super(wrapped);
    }

    @Override
    public FacesContext getFacesContext(Object context, Object request, Object response, Lifecycle lifecycle) {
        var faces = getWrapped().getFacesContext(context, request, response, lifecycle);
        boolean visitor = request instanceof HttpServletRequest http
                && http.getServletPath().startsWith("/public/");
        return visitor && faces instanceof PrimeFacesContext prime ? new Plain(prime) : faces;
    }

    private static final class Plain extends FacesContextWrapper {
        private final FacesContext inner;

        Plain(PrimeFacesContext prime) {
            super(prime);
            inner = prime.getWrapped();
            setCurrentInstance(this);
        }

        @Override
        public void setResponseWriter(ResponseWriter writer) {
            inner.setResponseWriter(writer);
        }
    }
}
