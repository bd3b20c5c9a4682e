package id.solok.library.privacy.web;

import id.solok.library.circulation.LoanView;
import id.solok.library.circulation.OwnLoans;
import id.solok.library.circulation.PastLoan;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.Page;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Messages;
import id.solok.library.documents.BarCode;
import id.solok.library.documents.QrCode;
import id.solok.library.membership.CurrentMember;
import id.solok.library.membership.MemberDetails;
import id.solok.library.membership.MemberView;
import id.solok.library.notices.InboxNotice;
import id.solok.library.notices.Notices;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the member's own pages show: the member, the card, loans and notices, and what came of a form. */
@Named("account")
@RequestScoped
public class AccountPage {
    private static final int NOTICES = 10;
    private static final int LOANS = 25;
    private static final int SOON = 30;
    private static final Set<String> DONE = Set.of("read", "saved", "asked", "taken-back", "consented", "withdrawn");

    @Inject
    private CurrentMember current;

    @Inject
    private OwnLoans loans;

    @Inject
    private Notices notices;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    private MemberView member;
    private MemberDetails details;
    private Page<PastLoan> past;
    private final Map<String, String> problems = new HashMap<>();

    void refused(RuleViolation why) {
        if (why instanceof InvalidInput invalid)
            invalid.problems()
                    .forEach(problem -> problems.put(problem.field(), Messages.text(language.getLocale(), problem)));
        else problems.put("", Messages.text(language.getLocale(), why));
    }

    /** What is wrong at a field; of the whole form for an empty name. */
    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public boolean isWrong() {
        return !problems.isEmpty();
    }

    /** What was typed before it was refused. */
    public String typed(String field) {
        return isWrong() && request.getParameter(field) != null ? request.getParameter(field) : "";
    }

    /** What was just done, in words; nothing else that stands in the address. */
    public String getDone() {
        var done = request.getParameter("done");
        return done != null && DONE.contains(done) && !isWrong() ? language.text("account.done-" + done) : "";
    }

    public MemberView getMember() {
        if (member == null) member = current.member();
        return member;
    }

    public MemberDetails getDetails() {
        if (details == null) details = current.details();
        return details;
    }

    public boolean isExpired() {
        return !getMember().validOn(loans.today());
    }

    /** Whether the card ends soon enough to think of renewing it. */
    public boolean isEnding() {
        return !isExpired() && !getMember().validOn(loans.today().plusDays(SOON));
    }

    public List<LoanView> getLoans() {
        return loans.open();
    }

    public boolean overdue(LoanView loan) {
        return loan.overdueOn(loans.today());
    }

    public LocalDate getToday() {
        return loans.today();
    }

    public Page<PastLoan> getPast() {
        if (past == null) past = loans.past(Window.ofPage(number(), LOANS));
        return past;
    }

    public boolean isHistoryKept() {
        return loans.historyKept();
    }

    public List<InboxNotice> getNotices() {
        return notices.of(getMember().id(), new Window(0, NOTICES)).items();
    }

    public QrCode getQr() {
        return QrCode.of(getMember().card());
    }

    public BarCode getBars() {
        return BarCode.of(getMember().card());
    }

    public int getNumber() {
        return number();
    }

    /** Whether there is another page after this one. */
    public boolean more(long total, int rows) {
        return (long) number() * rows < total;
    }

    private int number() {
        var at = request.getParameter("page");
        return at != null && at.matches("[1-9][0-9]{0,3}") ? Integer.parseInt(at) : 1;
    }

    /** "page" for the page that is read, as {@code aria-current} wants it. */
    public String at(String path) {
        var here = (String) request.getAttribute(jakarta.servlet.RequestDispatcher.FORWARD_REQUEST_URI);
        var asked = here == null ? request.getRequestURI() : here;
        return asked.replaceFirst("/$", "").equals("/account" + path) ? "page" : "false";
    }
}
