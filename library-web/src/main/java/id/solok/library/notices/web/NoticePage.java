package id.solok.library.notices.web;

import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.notices.NoticeDetail;
import id.solok.library.notices.NoticeOutbox;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** One notice on its way: its words, its tries, and what can be done when it did not arrive. */
@Named
@ViewScoped
public class NoticePage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private NoticeOutbox outbox;

    @Inject
    private User user;

    @Inject
    private Notice notice;

    private long id;
    private String address;
    private String contact;
    private String why;
    private transient NoticeDetail detail;

    public void open() {
        user.require("admin", "manager", "librarian", "circulation");
        if (address == null || !address.matches("[0-9]{1,18}"))
            throw new NotFound("notices.no-such-notice", address == null ? "" : address);
        id = Long.parseLong(address);
        if (getDetail().delivery().dead() && user.in("librarian", "circulation")) contact = outbox.contact(id);
    }

    public NoticeDetail getDetail() {
        if (detail == null) detail = outbox.one(id);
        return detail;
    }

    public void correct() {
        outbox.correct(id, contact);
        changed("notices.sent-to-corrected");
    }

    public void retry() {
        said(outbox.retry(List.of(id)), "notices.will-be-retried");
    }

    public void giveUp() {
        said(outbox.giveUp(List.of(id), why), "notices.given-up");
    }

    private void said(int done, String code) {
        if (done == 0) throw new RuleViolation("notices.no-longer-dead");
        changed(code);
    }

    private void changed(String code) {
        detail = null;
        notice.done(code);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String newContact) {
        contact = newContact;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String newWhy) {
        why = newWhy;
    }
}
