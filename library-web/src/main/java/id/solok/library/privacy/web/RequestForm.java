package id.solok.library.privacy.web;

import id.solok.library.core.web.Notice;
import id.solok.library.privacy.DataRequests;
import id.solok.library.privacy.RequestKind;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** A request that a member makes by word or letter, as the desk takes it down. */
@Named
@RequestScoped
public class RequestForm {
    @Inject
    private DataRequests requests;

    @Inject
    private RequestsPage page;

    @Inject
    private Notice notice;

    private String card;
    private RequestKind kind;
    private String details;

    public void record() {
        var number = requests.record(card, kind, details);
        card = null;
        kind = null;
        details = null;
        page.open();
        notice.done("privacy.recorded", number);
    }

    public List<RequestKind> getKinds() {
        return List.of(RequestKind.values());
    }

    public String getCard() {
        return card;
    }

    public void setCard(String card) {
        this.card = card;
    }

    public RequestKind getKind() {
        return kind;
    }

    public void setKind(RequestKind kind) {
        this.kind = kind;
    }

    public String getDetails() {
        return details;
    }

    public void setDetails(String details) {
        this.details = details;
    }
}
