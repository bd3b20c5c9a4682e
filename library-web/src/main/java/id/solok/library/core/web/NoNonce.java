package id.solok.library.core.web;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeFacesContext;

/**
 * Keeps PrimeFaces from writing its content security policy on public pages: they have their own, stricter one, and the
 * nonce would start a session.
 */
public class NoNonce implements PhaseListener {
    private static final long serialVersionUID = 1;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        var context = event.getFacesContext();
        var path = context.getExternalContext().getRequestServletPath();
        if (path != null && path.startsWith("/public/"))
            PrimeFacesContext.getCspState(context).setInitialized(true);
    }
}
