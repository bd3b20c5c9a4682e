package id.solok.library.catalog.web;

import id.solok.library.core.web.Language;
import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.holdings.BulkChange;
import id.solok.library.holdings.BulkOutcome;
import id.solok.library.holdings.BulkWork;
import id.solok.library.holdings.CopyCondition;
import id.solok.library.holdings.CopyStatus;
import id.solok.library.holdings.WithdrawalReason;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** Changes many copies: first what would come of it, then, when the user agrees, the change. */
@Named
@ViewScoped
public class BulkPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private BulkWork bulk;

    @Inject
    private CopyPicker picker;

    @Inject
    private Notice notice;

    @Inject
    private User user;

    @Inject
    private Language language;

    private String room;
    private CopyCondition condition;
    private String lendingClass;
    private CopyStatus status;
    private Long price;
    private WithdrawalReason reason;
    private String reasonNote;
    private BulkOutcome outcome;
    private boolean done;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        picker.open();
    }

    public void preview() {
        done = false;
        outcome = null;
        outcome = bulk.preview(picker.getBasket().ids(), change());
    }

    /** Does what was shown; copies that cannot change any more by now are told, too. */
    public void apply() {
        boolean consent = outcome != null && !outcome.refused().isEmpty();
        outcome = bulk.change(picker.getBasket().ids(), change(), consent);
        done = true;
        picker.refresh();
        notice.done("catalog.bulk-done", language.number(outcome.changed()));
    }

    public void again() {
        outcome = null;
        done = false;
    }

    private BulkChange change() {
        return new BulkChange(room, condition, lendingClass, status, price, reason, reasonNote);
    }

    public String why(BulkOutcome.Refused refused) {
        return language.text(refused.code(), refused.args().toArray());
    }

    public BulkOutcome getOutcome() {
        return outcome;
    }

    public boolean isDone() {
        return done;
    }

    public String getRoom() {
        return room;
    }

    public void setRoom(String newRoom) {
        room = newRoom;
    }

    public CopyCondition getCondition() {
        return condition;
    }

    public void setCondition(CopyCondition newCondition) {
        condition = newCondition;
    }

    public String getLendingClass() {
        return lendingClass;
    }

    public void setLendingClass(String newLendingClass) {
        lendingClass = newLendingClass;
    }

    public CopyStatus getStatus() {
        return status;
    }

    public void setStatus(CopyStatus newStatus) {
        status = newStatus;
    }

    public Long getPrice() {
        return price;
    }

    public void setPrice(Long newPrice) {
        price = newPrice;
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
