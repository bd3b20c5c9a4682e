package id.solok.library.circulation.web;

import id.solok.library.circulation.Circulation;
import id.solok.library.circulation.Scan;
import id.solok.library.circulation.Standing;
import id.solok.library.circulation.web.DeskAction.Outcome;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Text;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Messages;
import id.solok.library.membership.DeadCard;
import id.solok.library.membership.MemberStatus;
import id.solok.library.membership.MemberView;
import id.solok.library.membership.Membership;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;

/** The lending desk: one scan after another, the member in front, and the sign that says what happened. */
@Named
@ViewScoped
public class DeskPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int LONGEST = 100;

    @Inject
    private Circulation circulation;

    @Inject
    private Membership membership;

    @Inject
    private DeskLog log;

    @Inject
    private Language language;

    @Inject
    private Clock clock;

    @Inject
    private HttpServletRequest request;

    private MemberView member;
    private Standing standing;
    private DeskAction sign;
    private int number;
    private Long formerHolder;

    /** Opens the desk, with the member that the address names in front. */
    public void open() {
        ready();
        var id = request.getParameter("member");
        if (id != null && id.matches("[0-9]{1,18}")) bring(membership.member(Long.parseLong(id)));
    }

    /** Takes the next scan that the page's script sends; one that is sent again, for want of an answer, counts once. */
    public void next() {
        var sent = request.getParameter("number");
        if (sent == null || !sent.matches("[0-9]{1,9}") || Integer.parseInt(sent) <= number) return;
        number = Integer.parseInt(sent);
        var scanned = Text.cleanOrEmpty(request.getParameter("code"));
        if (scanned.isEmpty()) finish();
        else take(scanned.length() > LONGEST ? scanned.substring(0, LONGEST) : scanned);
    }

    // an empty scan: done with the member in front
    private void finish() {
        formerHolder = null;
        member = null;
        standing = null;
        ready();
    }

    private void ready() {
        sign(Outcome.WAIT, null, null, language.text("circulation.sign-wait-more"));
    }

    private void take(String scanned) {
        try {
            formerHolder = null;
            tell(circulation.scan(scanned, member == null ? null : member.card()));
        } catch (RuleViolation refused) {
            if (refused instanceof DeadCard dead) formerHolder = dead.memberId();
            var reason = Messages.text(language.getLocale(), refused);
            sign(Outcome.REFUSED, reason, member == null ? null : member.name(), scannedText(scanned));
        }
        if (member != null) standing = circulation.standing(member.id());
        log.add(sign);
    }

    private void tell(Scan scan) {
        switch (scan.kind()) {
            case CARD -> bring(scan.member());
            case LENT ->
                sign(
                        Outcome.LENT,
                        scan.loan().title(),
                        scan.member().name(),
                        language.text("circulation.due", scan.loan().dueOn()));
            case RETURNED ->
                sign(
                        scan.loan().daysLate() > 0 ? Outcome.LATE : Outcome.RETURNED,
                        scan.loan().title(),
                        scan.member().name(),
                        returned(scan));
        }
    }

    private String returned(Scan scan) {
        long late = scan.loan().daysLate();
        return late > 0
                ? language.text("circulation.days-late", late)
                : scan.member().name();
    }

    private void bring(MemberView inFront) {
        member = inFront;
        standing = circulation.standing(inFront.id());
        var block = block();
        var loans = language.text("circulation.loans-of", standing.loans().size(), standing.loansAtMost());
        sign(block == null ? Outcome.CARD : Outcome.LOOK, inFront.name(), null, block == null ? loans : block);
    }

    /** Why the member in front may not borrow, or null. */
    public String getBlock() {
        return member == null ? null : block();
    }

    private String block() {
        if (member.status() != MemberStatus.ACTIVE) return language.text("circulation.member-closed");
        if (member.blockedReason() != null) return language.text("circulation.member-blocked", member.blockedReason());
        if (!member.validOn(LocalDate.now(clock)))
            return language.text("circulation.card-expired", member.validUntil());
        return null;
    }

    private void sign(Outcome outcome, String what, String who, String more) {
        sign = new DeskAction(clock.instant(), outcome, what, who, more);
    }

    private String scannedText(String scanned) {
        return language.text("circulation.scanned", scanned);
    }

    public MemberView getMember() {
        return member;
    }

    public Standing getStanding() {
        return standing;
    }

    /** The member whose replaced card was scanned last; null when the last scan was anything else. */
    public Long getFormerHolder() {
        return formerHolder;
    }

    public DeskAction getSign() {
        return sign;
    }

    /** The number of the last scan that was answered. */
    public int getNumber() {
        return number;
    }
}
