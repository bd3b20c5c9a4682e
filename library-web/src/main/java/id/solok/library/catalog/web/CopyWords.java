package id.solok.library.catalog.web;

import id.solok.library.core.web.Language;
import id.solok.library.holdings.BranchKind;
import id.solok.library.holdings.BranchView;
import id.solok.library.holdings.CheckDigit;
import id.solok.library.holdings.CopyCondition;
import id.solok.library.holdings.CopySource;
import id.solok.library.holdings.CopyStatus;
import id.solok.library.holdings.Holdings;
import id.solok.library.holdings.LendingClassView;
import id.solok.library.holdings.RoomView;
import id.solok.library.holdings.Stock;
import id.solok.library.holdings.WithdrawalReason;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names and choices of copies, read at most once a request. */
@Named
@RequestScoped
public class CopyWords {
    @Inject
    private Holdings holdings;

    @Inject
    private Stock stock;

    @Inject
    private Language language;

    private List<RoomView> rooms;
    private List<BranchView> branches;
    private List<LendingClassView> lendingClasses;

    /** Reads anew what the page that asks has changed. */
    void forget() {
        rooms = null;
        branches = null;
    }

    public List<RoomView> getRooms() {
        if (rooms == null) rooms = stock.rooms();
        return rooms;
    }

    public List<BranchView> getBranches() {
        if (branches == null) branches = stock.branches();
        return branches;
    }

    public List<LendingClassView> getLendingClasses() {
        if (lendingClasses == null) lendingClasses = stock.lendingClasses();
        return lendingClasses;
    }

    public List<RoomView> roomsOf(String branch) {
        return getRooms().stream().filter(room -> room.branch().equals(branch)).toList();
    }

    /** The room's name, with its branch where the library has several and the names differ. */
    public String room(String code) {
        return getRooms().stream()
                .filter(room -> room.code().equals(code))
                .findFirst()
                .map(this::name)
                .orElse(code);
    }

    public String name(RoomView room) {
        var own = room.name(language.getLocale());
        var branch = branch(room.branch());
        return room.branch().equals(getBranches().get(0).code()) || own.equals(branch) ? own : branch + ", " + own;
    }

    public String branch(String code) {
        return named(
                getBranches().stream()
                        .collect(Collectors.toMap(BranchView::code, each -> each.name(language.getLocale()))),
                code);
    }

    public String lendingClass(String code) {
        return named(
                getLendingClasses().stream()
                        .collect(Collectors.toMap(LendingClassView::code, each -> each.name(language.getLocale()))),
                code);
    }

    /** What staff may set of a copy that stands so; only lending and returning change whether it is out. */
    public List<CopyStatus> statuses(CopyStatus now) {
        if (now == CopyStatus.ON_LOAN) return List.of(now);
        return Stream.of(CopyStatus.values())
                .filter(status -> status != CopyStatus.ON_LOAN && status != CopyStatus.WITHDRAWN)
                .toList();
    }

    /** The look of a status. */
    public String style(CopyStatus status) {
        return switch (status) {
            case AVAILABLE -> "status status-ok";
            case ON_LOAN, IN_PROCESS -> "status status-busy";
            default -> "status status-bad";
        };
    }

    public CopyCondition[] getConditions() {
        return CopyCondition.values();
    }

    public CopySource[] getSources() {
        return CopySource.values();
    }

    public WithdrawalReason[] getReasons() {
        return WithdrawalReason.values();
    }

    public BranchKind[] getKinds() {
        return BranchKind.values();
    }

    public CheckDigit[] getCheckDigits() {
        return CheckDigit.values();
    }

    /** "Rp75.000". */
    public String price(Long rupiah) {
        return rupiah == null ? "" : "Rp" + language.number(rupiah);
    }

    private static String named(Map<String, String> names, String code) {
        return names.getOrDefault(code, code);
    }
}
