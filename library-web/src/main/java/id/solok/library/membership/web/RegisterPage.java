package id.solok.library.membership.web;

import id.solok.library.core.web.Language;
import id.solok.library.membership.ConsentChannel;
import id.solok.library.membership.ConsentPurpose;
import id.solok.library.membership.Enrolment;
import id.solok.library.membership.Enrolments;
import id.solok.library.membership.GuardianData;
import id.solok.library.membership.MemberData;
import id.solok.library.membership.MemberTypes;
import id.solok.library.membership.Sighting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The form that registers a member at the desk; what looks odd is shown once before it is saved. */
@Named
@ViewScoped
public class RegisterPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Enrolments enrolments;

    @Inject
    private MemberTypes types;

    @Inject
    private Language language;

    private final Map<String, String> values = new HashMap<>(Map.of("type", "general", "language", "id"));
    private String[] documents = {};
    private boolean consent;
    private boolean guardianConsent;
    private Sighting sighting;

    /** Registers and shows the new member's page; the first time with something odd, shows that instead. */
    public String register() {
        var data = MemberData.read(values);
        var seen = enrolments.sight(data, null);
        if (!seen.clear() && !seen.equals(sighting)) {
            sighting = seen;
            return null;
        }
        var enrolment = new Enrolment(
                data, GuardianData.read(values), consent, guardianConsent, ConsentChannel.DESK, language.getCode());
        var member = enrolments.enrol(enrolment, Set.of(documents));
        return "/staff/membership/member?faces-redirect=true&id=" + member.id() + "&registered=true";
    }

    public String getConsentText() {
        return types.consentText(ConsentPurpose.MEMBER).text(language.getLocale());
    }

    public String getGuardianConsentText() {
        return types.consentText(ConsentPurpose.GUARDIAN).text(language.getLocale());
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Sighting getSighting() {
        return sighting;
    }

    public String[] getDocuments() {
        return documents.clone();
    }

    public void setDocuments(String[] documents) {
        this.documents = documents.clone();
    }

    public boolean isConsent() {
        return consent;
    }

    public void setConsent(boolean consent) {
        this.consent = consent;
    }

    public boolean isGuardianConsent() {
        return guardianConsent;
    }

    public void setGuardianConsent(boolean guardianConsent) {
        this.guardianConsent = guardianConsent;
    }
}
