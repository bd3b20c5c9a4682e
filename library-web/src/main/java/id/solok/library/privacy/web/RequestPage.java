package id.solok.library.privacy.web;

import id.solok.library.core.web.Language;
import id.solok.library.core.web.Pages;
import id.solok.library.privacy.DataRequests;
import id.solok.library.privacy.RequestKind;
import id.solok.library.privacy.RequestView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;

/** One request about personal data: what was asked, what stands against it, and the answer. */
@Named
@ViewScoped
public class RequestPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final String QUEUE = "/staff/privacy/requests?faces-redirect=true";

    @Inject
    private DataRequests requests;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest http;

    private RequestView request;
    private List<String> holds = List.of();
    private String answer;

    public void open() {
        read(Pages.id(http.getParameter("id"), "privacy.no-such-request"));
    }

    private void read(long id) {
        request = requests.request(id);
        holds = requests.holds(id).stream()
                .map(hold -> language.text(hold.code(), hold.args().toArray()))
                .toList();
    }

    public String grant() {
        return answer(true);
    }

    public String refuse() {
        return answer(false);
    }

    private String answer(boolean granted) {
        requests.answer(request.id(), granted, answer);
        return QUEUE;
    }

    public String erase() {
        requests.erase(request.id());
        return QUEUE + "&show=ended";
    }

    public RequestView getRequest() {
        return request;
    }

    public List<String> getHolds() {
        return holds;
    }

    public boolean isErasure() {
        return request.kind() == RequestKind.ERASURE;
    }

    public boolean isLate() {
        return request.overdue(requests.now());
    }

    public String getAnswer() {
        return answer;
    }

    public void setAnswer(String answer) {
        this.answer = answer;
    }
}
