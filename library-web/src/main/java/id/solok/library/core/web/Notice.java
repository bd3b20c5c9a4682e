package id.solok.library.core.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.io.Serializable;

/** Says on the page that something was done. */
@ApplicationScoped
public class Notice implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Language language;

    public void done(String code, Object... args) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, language.text(code, args), null));
    }
}
