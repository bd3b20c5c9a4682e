package id.solok.library.catalog.web;

import id.solok.library.core.RuleViolation;
import id.solok.library.core.web.Notice;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.holdings.CopyCard;
import id.solok.library.holdings.CopyStatus;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.WithdrawalReason;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One copy: what is known of it, changing it, taking it out of the stock and back. */
@Named
@ViewScoped
public class CopyPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Holdings holdings;

    @Inject
    private Notice notice;

    @Inject
    private User user;

    private String address;
    private long id;
    private int version;
    private boolean overtaken;
    private CopyFields fields;
    private transient CopyCard copy;
    private WithdrawalReason reason;
    private String reasonNote;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        id = Pages.id(address, "catalog.no-such-copy");
        readAnew();
        fields = CopyFields.of(copy);
    }

    public void change() {
        attempt(() -> holdings.change(id, version, fields.input(), fields.details(), fields.getStatus()));
        notice.done("catalog.copy-changed", fields.getBarcode());
        fields = CopyFields.of(copy);
    }

    public void withdraw() {
        attempt(() -> holdings.withdraw(id, version, reason, reasonNote));
        notice.done("catalog.copy-withdrawn", fields.getBarcode());
        fields = CopyFields.of(copy);
    }

    public void reinstate() {
        attempt(() -> holdings.reinstate(id, version));
        notice.done("catalog.copy-reinstated", fields.getBarcode());
        fields = CopyFields.of(copy);
    }

    // whoever was overtaken keeps what was typed, and sees beside it how the copy stands now
    private void attempt(Runnable work) {
        try {
            work.run();
            readAnew();
            overtaken = false;
        } catch (RuleViolation refusal) {
            if (refusal.code().equals("catalog.copy-changed-meanwhile")) meet();
            throw refusal;
        }
    }

    private void meet() {
        readAnew();
        overtaken = true;
        boolean out = copy.status() == CopyStatus.ON_LOAN || fields.getStatus() == CopyStatus.ON_LOAN;
        if (out) fields.setStatus(copy.status());
    }

    private void readAnew() {
        copy = holdings.copy(id);
        version = copy.version();
    }

    public CopyCard getCopy() {
        if (copy == null) copy = holdings.copy(id);
        return copy;
    }

    public boolean isOvertaken() {
        return overtaken;
    }

    public CopyFields getFields() {
        return fields;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }

    public WithdrawalReason getReason() {
        return reason;
    }

    public void setReason(WithdrawalReason newReason) {
        reason = newReason;
    }

    public String getReasonNote() {
        return reasonNote;
    }

    public void setReasonNote(String newReasonNote) {
        reasonNote = newReasonNote;
    }
}
