package id.solok.library.notices.web;

import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.notices.Channel;
import id.solok.library.notices.KindView;
import id.solok.library.notices.NoticeTemplates;
import id.solok.library.notices.TemplateInput;
import id.solok.library.notices.TemplatePreview;
import id.solok.library.notices.TemplateView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One text of a kind: changed with a preview; an older version can be taken up again. */
@Named
@ViewScoped
public class TemplatePage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private NoticeTemplates templates;

    @Inject
    private User user;

    @Inject
    private Notice notice;

    private String kind;
    private String language;
    private String channel;
    private String subject;
    private String body;
    private int basedOn;
    private transient TemplatePreview preview;
    private transient List<TemplateView> versions;

    public void open() {
        user.require("admin", "manager");
        templates.kind(kind);
        language = "en".equals(language) ? "en" : "id";
        start();
    }

    private void start() {
        versions = null;
        basedOn = getVersions().isEmpty() ? 0 : getVersions().get(0).version();
        if (basedOn > 0) take(getVersions().get(0));
    }

    private void take(TemplateView version) {
        subject = version.subject();
        body = version.body();
    }

    public void show() {
        preview = templates.preview(input());
    }

    public void save() {
        templates.save(input(), basedOn);
        start();
        notice.done("notices.text-saved", basedOn);
    }

    /** Makes an older version's words a new version. */
    public void restore(int version) {
        getVersions().stream()
                .filter(each -> each.version() == version)
                .findFirst()
                .ifPresent(this::take);
        templates.save(input(), basedOn);
        start();
        notice.done("notices.text-restored", version, basedOn);
    }

    private TemplateInput input() {
        return new TemplateInput(kind, language, isWhatsApp() ? Channel.WHATSAPP : null, subject, body);
    }

    public KindView getKindView() {
        return templates.kind(kind);
    }

    public List<TemplateView> getVersions() {
        if (versions == null) versions = templates.versions(kind, language, isWhatsApp() ? Channel.WHATSAPP : null);
        return versions;
    }

    public boolean isWhatsApp() {
        return Channel.WHATSAPP.name().equals(channel);
    }

    public TemplatePreview getPreview() {
        return preview;
    }

    public int getBasedOn() {
        return basedOn;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String newKind) {
        kind = newKind;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String newLanguage) {
        language = newLanguage;
    }

    public String getChannel() {
        return channel;
    }

    public void setChannel(String newChannel) {
        channel = newChannel;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String newSubject) {
        subject = newSubject;
    }

    public String getBody() {
        return body;
    }

    public void setBody(String newBody) {
        body = newBody;
    }
}
