package id.solok.library.membership.web;

import id.solok.library.core.web.Language;
import id.solok.library.membership.Demands;
import id.solok.library.membership.MemberDetails;
import id.solok.library.membership.MemberStatus;
import id.solok.library.membership.MemberTypeView;
import id.solok.library.membership.MemberTypes;
import id.solok.library.membership.MemberView;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The words for a member's type and status. */
@Named
@RequestScoped
public class MemberWords {
    @Inject
    private MemberTypes memberTypes;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    private List<MemberTypeView> types;

    public List<MemberTypeView> getTypes() {
        if (types == null) types = memberTypes.types();
        return types;
    }

    public String type(String code) {
        return getTypes().stream()
                .filter(type -> type.code().equals(code))
                .map(type -> type.name(language.getLocale()))
                .findFirst()
                .orElse(code);
    }

    /** "active", "blocked", "expired", "closed", "applied" or "refused". */
    public String status(MemberView member) {
        if (member.status() != MemberStatus.ACTIVE)
            return member.status().name().toLowerCase(Locale.ROOT);
        if (member.blockedReason() != null) return "blocked";
        return member.validOn(LocalDate.now(clock)) ? "active" : "expired";
    }

    public String style(MemberView member) {
        return switch (status(member)) {
            case "active" -> "status status-ok";
            case "blocked", "closed", "refused" -> "status status-bad";
            default -> "status status-busy";
        };
    }

    /** Which documents a type asks for, in words: of those that stand for one another, one is enough. */
    public String documentsOf(String type) {
        return documents(demands(type));
    }

    public String documents(Demands demands) {
        if (demands == null || demands.groups().isEmpty()) return language.text("membership.no-documents");
        var kinds = memberTypes.documentKinds();
        return demands.groups().stream()
                .map(group -> kinds.stream()
                        .filter(kind -> group.contains(kind.code()))
                        .map(kind -> kind.name(language.getLocale()))
                        .collect(Collectors.joining(" " + language.text("membership.or") + " ")))
                .collect(Collectors.joining("; "));
    }

    /** Whether a member who is young enough to need a guardian has none. */
    public boolean guardianMissing(MemberDetails details) {
        var demands = demands(details.member().type());
        return details.guardian() == null
                && demands != null
                && demands.guardianNeeded(details.identity().birthDate(), LocalDate.now(clock));
    }

    private Demands demands(String type) {
        return memberTypes.demands().stream()
                .filter(rule -> rule.type().equals(type))
                .findFirst()
                .orElse(null);
    }
}
