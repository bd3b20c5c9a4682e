package id.solok.library.notices.web;

import id.solok.library.core.web.Notice;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.notices.DeliveryFilter;
import id.solok.library.notices.DeliveryView;
import id.solok.library.notices.NoticeOutbox;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What could not be delivered, to be worked through several at once. */
@Named
@ViewScoped
public class DeadLettersPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private User user;

    @Inject
    private Notice notice;

    private final Pages<DeliveryView> list = new Pages<>((window, sort) -> outbox.find(DeliveryFilter.dead(), window));
    private final Map<Long, Boolean> chosen = new HashMap<>();
    private String why;

    public void open() {
        user.require("admin", "manager", "librarian", "circulation");
    }

    public void retry() {
        notice.done("notices.several-retried", outbox.retry(ids()));
        chosen.clear();
    }

    public void giveUp() {
        notice.done("notices.several-given-up", outbox.giveUp(ids(), why));
        chosen.clear();
        why = null;
    }

    private List<Long> ids() {
        return chosen.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .toList();
    }

    public Pages<DeliveryView> getList() {
        return list;
    }

    public Map<Long, Boolean> getChosen() {
        return chosen;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String newWhy) {
        why = newWhy;
    }
}
