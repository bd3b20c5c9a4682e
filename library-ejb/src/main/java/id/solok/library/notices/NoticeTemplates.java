package id.solok.library.notices;

import static id.solok.library.core.Roles.ADMIN;
import static id.solok.library.core.Roles.MANAGER;

import id.solok.library.audit.AuditTrail;
import id.solok.library.core.Constraints;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;

/** The texts of notices: read, tried out with sample values, changed; older versions are kept. */
@Stateless
@RolesAllowed({ADMIN, MANAGER})
public class NoticeTemplates {
    @Inject
    private Kinds kinds;

    @Inject
    private Texts texts;

    @Inject
    private AuditTrail audit;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    public List<KindView> kinds() {
        return kinds.all();
    }

    public KindView kind(String key) {
        return kinds.all().stream()
                .filter(kind -> kind.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new NotFound("notices.no-such-kind", String.valueOf(key)));
    }

    /** The versions of a text, the one in force first; empty when the kind has no text for that channel yet. */
    public List<TemplateView> versions(String kind, String language, Channel channel) {
        return texts.versions(kind, language, channel);
    }

    /** The words with the kind's sample values; refuses what could not be saved, at its field. */
    public TemplatePreview preview(TemplateInput input) {
        var kind = kinds.get(input.kind());
        input.check(kind);
        return TemplatePreview.of(input, kind);
    }

    /**
     * Adds a version. Refuses wrong input at its field, and a text that someone changed since version {@code basedOn}
     * ({@code notices.text-changed-meanwhile}); 0 when there was none.
     */
    public void save(TemplateInput input, int basedOn) {
        input.check(kinds.get(input.kind()));
        int latest = texts.inForce(input.kind(), input.language(), input.channel())
                .map(TemplateView::version)
                .orElse(0);
        if (latest != basedOn) throw changedMeanwhile();
        var text = new TemplateView(
                0,
                input.kind(),
                input.language(),
                input.channel(),
                latest + 1,
                input.subject(),
                input.body(),
                context.getCallerPrincipal().getName(),
                clock.instant());
        Constraints.unique("notice_template_version", () -> texts.add(text), NoticeTemplates::changedMeanwhile);
        audit.record("change", "notice-template", null, input.kind() + ' ' + input.language() + ' ' + (latest + 1));
    }

    private static RuleViolation changedMeanwhile() {
        return new RuleViolation("notices.text-changed-meanwhile");
    }
}
