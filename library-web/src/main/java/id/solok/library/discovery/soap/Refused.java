package id.solok.library.discovery.soap;

import id.solok.library.core.RuleViolation;
import id.solok.library.core.web.Messages;
import jakarta.xml.ws.WebFault;
import java.util.Locale;

/** The fault of a call that a rule refuses: a stable code and the reason in the caller's language. */
@WebFault(
        name = "Refused",
        targetNamespace = Catalogue.NAMESPACE,
        faultBean = "id.solok.library.discovery.soap.Refusal")
public class Refused extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Refusal refusal;

    public Refused(String message, Refusal refusal) {
        super(message);
        this.refusal = refusal;
    }

    static Refused because(RuleViolation violation, Locale locale) {
        var reason = Messages.text(locale, violation);
        return new Refused(reason, new Refusal(violation.code(), reason));
    }

    public Refusal getFaultInfo() {
        return refusal;
    }
}
