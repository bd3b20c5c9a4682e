package id.solok.library.membership.web;

import id.solok.library.circulation.Circulation;
import id.solok.library.circulation.Standing;
import id.solok.library.membership.MemberDetails;
import id.solok.library.membership.MemberRecords;
import id.solok.library.membership.MemberView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.Set;

/** One member: data, status, cards, consents and open loans. */
@Named
@ViewScoped
public class MemberPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Set<String> TOLD = Set.of("membership.saved");

    @Inject
    private MemberRecords records;

    @Inject
    private Circulation circulation;

    @Inject
    private HttpServletRequest request;

    private long id;
    private MemberDetails details;
    private transient Standing standing;
    private String nik;

    /** Reads the member that the address names. */
    public void open() {
        id = MemberAddress.id(request);
        read();
    }

    /** Reads the member anew, after a change. */
    void read() {
        details = records.details(id);
        nik = null;
    }

    /** Shows the NIK in clear, which is audited; until the page is left or anything is changed. */
    public void reveal() {
        nik = records.nik(id);
    }

    public boolean isJustRegistered() {
        return "true".equals(request.getParameter("registered"));
    }

    /** What a page before has done; null when it was nothing. */
    public String getDone() {
        var done = request.getParameter("done");
        return done != null && TOLD.contains(done) ? done : null;
    }

    public MemberView getMember() {
        return details.member();
    }

    public MemberDetails getDetails() {
        return details;
    }

    public String getNik() {
        return nik == null ? details.maskedNik() : nik;
    }

    public boolean isNikHidden() {
        return nik == null && details.maskedNik() != null;
    }

    public Standing getStanding() {
        if (standing == null) standing = circulation.standing(id);
        return standing;
    }
}
