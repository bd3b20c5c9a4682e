package id.solok.library.membership.web;

import id.solok.library.core.web.Notice;
import id.solok.library.membership.CardEnd;
import id.solok.library.membership.MemberCare;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** What is done with the member of {@link MemberPage}: renewed, blocked, given a new card, another type, closed. */
@Named
@ViewScoped
public class MemberActions implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private MemberCare care;

    @Inject
    private MemberPage page;

    @Inject
    private Notice notice;

    private String blockReason;
    private String closeReason;
    private String cardReason = CardEnd.LOST.name();
    private String newType;

    public void renew() {
        care.renew(id(), version());
        done("membership.renewed");
    }

    public void block() {
        care.block(id(), version(), blockReason);
        blockReason = null;
        done("membership.blocked");
    }

    public void unblock() {
        care.unblock(id(), version());
        done("membership.unblocked");
    }

    public void replaceCard() {
        var card = care.replaceCard(id(), version(), CardEnd.valueOf(cardReason));
        page.read();
        notice.done("membership.card-replaced", card);
    }

    public void changeType() {
        care.changeType(id(), version(), getNewType());
        newType = null;
        done("membership.type-changed");
    }

    public void close() {
        care.close(id(), version(), closeReason);
        closeReason = null;
        done("membership.closed");
    }

    private void done(String code) {
        page.read();
        notice.done(code);
    }

    private long id() {
        return page.getMember().id();
    }

    private int version() {
        return page.getDetails().version();
    }

    public String getBlockReason() {
        return blockReason;
    }

    public void setBlockReason(String reason) {
        blockReason = reason;
    }

    public String getCloseReason() {
        return closeReason;
    }

    public void setCloseReason(String reason) {
        closeReason = reason;
    }

    public String getCardReason() {
        return cardReason;
    }

    public void setCardReason(String reason) {
        cardReason = reason;
    }

    public String getNewType() {
        return newType == null ? page.getMember().type() : newType;
    }

    public void setNewType(String type) {
        newType = type;
    }
}
