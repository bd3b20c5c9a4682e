package id.solok.library.circulation;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.NotFound;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import id.solok.library.core.Text;
import id.solok.library.holdings.Copies;
import id.solok.library.holdings.Copy;
import id.solok.library.holdings.CopyStatus;
import id.solok.library.membership.Member;
import id.solok.library.membership.MemberStatus;
import id.solok.library.membership.Membership;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** What a desk can do with loans; every method is one transaction. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION})
public class Circulation {
    @Inject
    private Loans loans;

    @Inject
    private Membership membership;

    @Inject
    private Copies copies;

    @Inject
    private DueDays dueDays;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    @Resource
    private SessionContext context;

    /** Lends a copy; refuses a card or barcode that is unknown, a blocked or expired member, one loan too many. */
    public LoanSummary lend(String card, String barcode) {
        new InvalidInput.Collector()
                .required(card, "memberCard")
                .required(barcode, "copyBarcode")
                .throwIfAny();
        var member = membership.lockedByCard(card);
        return lend(copies.locked(barcode), member);
    }

    private LoanSummary lend(Copy copy, Member member) {
        dueDays.hold();
        var today = LocalDate.now(clock);
        checkMember(member, today);
        copies.lend(copy);
        var rule = rule(today);
        rule.checkMore(loans.openOf(member.id()));
        var loan = new Loan(copy, member, dueDays.dueOn(copy.id(), rule.meantFor(today)), desk(), clock.instant());
        loans.add(loan);
        return summary(loan, today);
    }

    /** Takes a copy back by its barcode; refused when it is not out. */
    public LoanSummary giveBack(String barcode) {
        new InvalidInput.Collector().required(barcode, "copyBarcode").throwIfAny();
        var copy = copies.locked(barcode);
        return close(openLoan(copy), copy);
    }

    /** Takes back the copy of a loan; a loan closes once. */
    public LoanSummary giveBackLoan(long loanId) {
        var barcode = loans.get(loanId).copy().barcode();
        var copy = copies.locked(barcode);
        return close(loans.fresh(loanId), copy);
    }

    public LoanState loan(long id) {
        return loans.get(id).state();
    }

    /**
     * One scan at the desk: a card brings its member in front; a copy that is out comes back, whoever has it; any other
     * copy is lent to the member in front. Refuses a code that is neither, and what another desk did in this moment.
     */
    public Scan scan(String code, String cardInFront) {
        var scanned = Text.cleanOrEmpty(code);
        var member = membership.byCard(scanned);
        if (member.isPresent()) return new Scan(ScanKind.CARD, member.get(), null);
        return scanCopy(scanned, Text.clean(cardInFront));
    }

    private Scan scanCopy(String barcode, String cardInFront) {
        var seen = copies.status(barcode).orElseThrow(() -> unknown(barcode));
        var member = cardInFront == null ? null : membership.lockedByCard(cardInFront);
        var copy = copies.locked(barcode);
        var rule =
                new ScanRule(barcode, seen == CopyStatus.ON_LOAN, copy.status() == CopyStatus.ON_LOAN, member != null);
        return rule.decide() == ScanKind.LENT ? scanOut(copy, member, rule) : scanIn(copy, member, rule);
    }

    private Scan scanOut(Copy copy, Member member, ScanRule rule) {
        rule.checkNotJustReturned(loans.returnedElsewhere(copy.id(), desk(), rule.justNow(clock.instant())));
        return new Scan(ScanKind.LENT, member.view(), lend(copy, member));
    }

    private Scan scanIn(Copy copy, Member inFront, ScanRule rule) {
        var loan = openLoan(copy);
        boolean sameDesk = loan.lentBy().equals(desk()) && (inFront == null || inFront.equals(loan.member()));
        rule.checkNotJustLent(loan.lentAt(), sameDesk, clock.instant());
        return new Scan(ScanKind.RETURNED, loan.member().view(), close(loan, copy));
    }

    private NotFound unknown(String code) {
        return new NotFound(
                membership.looksLikeCard(code) ? "membership.no-such-card" : "circulation.unknown-code", code);
    }

    /** What a member has out and may have out. */
    public Standing standing(long memberId) {
        var today = LocalDate.now(clock);
        return new Standing(loans.openViewsOf(memberId), settings.number(SettingName.LOANS_AT_MOST, today), today);
    }

    /** The open loans of a member, what falls due first on top. */
    public List<LoanView> openLoans(long memberId) {
        return loans.openViewsOf(memberId);
    }

    private Loan openLoan(Copy copy) {
        return loans.open(copy.id()).orElseThrow(() -> new RuleViolation("circulation.not-on-loan", copy.barcode()));
    }

    private LoanSummary close(Loan loan, Copy copy) {
        loan.giveBack(desk(), clock.instant());
        copies.takeBack(copy);
        return summary(loan, LocalDate.now(clock));
    }

    private static void checkMember(Member member, LocalDate today) {
        if (member.status() != MemberStatus.ACTIVE) throw new RuleViolation("circulation.member-closed");
        if (member.blockedReason() != null)
            throw new RuleViolation("circulation.member-blocked", member.blockedReason());
        if (today.isAfter(member.validUntil()))
            throw new RuleViolation("circulation.card-expired", member.validUntil());
    }

    private LoanRule rule(LocalDate today) {
        return new LoanRule(
                settings.number(SettingName.LOANS_AT_MOST, today), settings.number(SettingName.LOAN_DAYS, today));
    }

    private static LoanSummary summary(Loan loan, LocalDate today) {
        long late = Math.max(0, ChronoUnit.DAYS.between(loan.dueOn(), today));
        return new LoanSummary(
                loan.id(),
                loan.copy().barcode(),
                loan.copy().title(),
                loan.member().id(),
                loan.dueOn(),
                late);
    }

    private String desk() {
        return context.getCallerPrincipal().getName();
    }
}
