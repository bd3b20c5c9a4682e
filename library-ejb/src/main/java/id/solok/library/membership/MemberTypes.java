package id.solok.library.membership;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.Constraints;
import id.solok.library.core.InvalidInput;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The types of members, what they demand, and the lists and texts of the forms; open to all but for changes. */
@Stateless
@PermitAll
public class MemberTypes {
    @Inject
    private TypeRules rules;

    @Inject
    private Members members;

    @Inject
    private ConsentLog consents;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    public List<MemberTypeView> types() {
        return rules.types();
    }

    /** What each type demands today. */
    public List<Demands> demands() {
        return rules.inForce(LocalDate.now(clock));
    }

    public List<DocumentKind> documentKinds() {
        return rules.documentKinds();
    }

    public List<Village> villages() {
        return members.villages();
    }

    /** The words that are agreed to today. */
    public ConsentText consentText(ConsentPurpose purpose) {
        return consents.text(purpose, LocalDate.now(clock));
    }

    /** Every version of what a type demands, the newest first. */
    @RolesAllowed({ADMIN, MANAGER})
    public List<Demands> versions(String type) {
        return rules.of(type);
    }

    /** Adds a version from a day on; refuses a day in the past, a second version on one day, numbers out of range. */
    @RolesAllowed({ADMIN, MANAGER})
    public void change(Map<String, String> typed) {
        var rule = DemandsForm.read(typed, LocalDate.now(clock));
        var actor = context.getCallerPrincipal().getName();
        members.type(rule.type());
        Constraints.unique(
                "member_type_rule_type_code_valid_from_key",
                () -> rules.add(rule, actor, clock.instant()),
                () -> InvalidInput.at("validFrom", "core.setting-changes-that-day"));
        audit.record("change", "member-type", null, String.format(Locale.ROOT, "%s %s", rule.type(), rule.validFrom()));
    }
}
