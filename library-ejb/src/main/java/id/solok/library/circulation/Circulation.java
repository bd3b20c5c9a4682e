package id.solok.library.circulation;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;

import id.solok.library.catalog.Copies;
import id.solok.library.catalog.Copy;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.SettingName;
import id.solok.library.core.Settings;
import id.solok.library.membership.Member;
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
        var today = LocalDate.now(clock);
        var member = membership.lockedByCard(card);
        checkMember(member, today);
        var copy = copies.locked(barcode);
        copies.lend(copy);
        var rule = rule(today);
        rule.checkMore(loans.openOf(member.id()));
        var loan = new Loan(copy, member, rule.dueOn(today), desk(), clock.instant());
        loans.add(loan);
        return summary(loan, today);
    }

    /** Takes a copy back by its barcode; refused when it is not out. */
    public LoanSummary giveBack(String barcode) {
        new InvalidInput.Collector().required(barcode, "copyBarcode").throwIfAny();
        var copy = copies.locked(barcode);
        var loan =
                loans.open(copy.id()).orElseThrow(() -> new RuleViolation("circulation.not-on-loan", copy.barcode()));
        return close(loan, copy);
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

    /** The open loans of a member, what falls due first on top. */
    public List<LoanView> openLoans(long memberId) {
        return loans.openViewsOf(memberId);
    }

    private LoanSummary close(Loan loan, Copy copy) {
        loan.giveBack(desk(), clock.instant());
        copies.takeBack(copy);
        return summary(loan, LocalDate.now(clock));
    }

    private static void checkMember(Member member, LocalDate today) {
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
