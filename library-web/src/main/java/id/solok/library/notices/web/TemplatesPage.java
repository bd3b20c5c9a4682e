package id.solok.library.notices.web;

import id.solok.library.core.web.User;
import id.solok.library.notices.KindView;
import id.solok.library.notices.NoticeTemplates;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** The kinds of notices, each with its texts. */
@Named
@ViewScoped
public class TemplatesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private NoticeTemplates templates;

    @Inject
    private User user;

    private transient List<KindView> kinds;

    public void open() {
        user.require("admin", "manager");
    }

    public List<KindView> getKinds() {
        if (kinds == null) kinds = templates.kinds();
        return kinds;
    }
}
