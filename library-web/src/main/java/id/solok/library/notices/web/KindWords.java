package id.solok.library.notices.web;

import id.solok.library.core.web.Language;
import id.solok.library.notices.KindView;
import id.solok.library.notices.NoticeOutbox;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** The names of kinds, read once for a page. */
@Named
@RequestScoped
public class KindWords {
    @Inject
    private NoticeOutbox outbox;

    @Inject
    private Language language;

    private Map<String, String> names;

    public String name(String key) {
        if (names == null)
            names = outbox.kinds().stream()
                    .collect(Collectors.toMap(KindView::key, kind -> kind.name(language.getCode())));
        return names.getOrDefault(key, key);
    }

    /** A reason's words; what someone wrote is shown as it is. */
    public String reason(String code) {
        return code == null ? "" : language.text(code);
    }
}
