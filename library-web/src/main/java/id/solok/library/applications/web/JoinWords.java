package id.solok.library.applications.web;

import id.solok.library.applications.Applying;
import id.solok.library.core.web.Language;
import id.solok.library.membership.ConsentPurpose;
import id.solok.library.membership.Demands;
import id.solok.library.membership.MemberTypeView;
import id.solok.library.membership.MemberTypes;
import id.solok.library.membership.web.MemberChoices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The words of the citizen's form. */
@Named
@RequestScoped
public class JoinWords {
    private static final String FILE = "file-";

    @Inject
    private MemberTypes types;

    @Inject
    private MemberChoices choices;

    @Inject
    private Applying applying;

    @Inject
    private Language language;

    public List<MemberTypeView> getTypes() {
        return types.types();
    }

    public String address(MemberTypeView type) {
        return "/join?type=" + type.code();
    }

    /** How old one must be for a type; nothing when that does not matter. */
    public String demands(MemberTypeView type) {
        return types.demands().stream()
                .filter(each -> each.type().equals(type.code()))
                .findFirst()
                .map(this::age)
                .orElse("");
    }

    private String age(Demands demands) {
        if (demands.minAge() == null && demands.maxAge() == null) return "";
        if (demands.maxAge() == null) return language.text("applications.age-from", demands.minAge());
        return language.text(
                "applications.age-between", demands.minAge() == null ? 0 : demands.minAge(), demands.maxAge());
    }

    public String getConsent() {
        return types.consentText(ConsentPurpose.MEMBER).text(language.getLocale());
    }

    public String getGuardianConsent() {
        return types.consentText(ConsentPurpose.GUARDIAN).text(language.getLocale());
    }

    public int getAtMostMb() {
        return applying.atMostMb();
    }

    public String file(String document) {
        return FILE + document;
    }

    /** The name of a field of the form. */
    public String label(String field) {
        return field.startsWith(FILE)
                ? choices.document(field.substring(FILE.length()))
                : language.word("membership.field", field);
    }
}
