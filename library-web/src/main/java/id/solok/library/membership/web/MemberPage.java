package id.solok.library.membership.web;

import id.solok.library.circulation.Circulation;
import id.solok.library.circulation.Standing;
import id.solok.library.core.NotFound;
import id.solok.library.membership.MemberView;
import id.solok.library.membership.Membership;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;

/** One member: data, status and open loans. */
@Named
@RequestScoped
public class MemberPage {
    @Inject
    private Membership membership;

    @Inject
    private Circulation circulation;

    @Inject
    private HttpServletRequest request;

    private MemberView member;
    private Standing standing;

    /** Reads the member that the address names. */
    public void open() {
        var id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}"))
            throw new NotFound("membership.no-such-member", id == null ? "" : id);
        member = membership.member(Long.parseLong(id));
        standing = circulation.standing(member.id());
    }

    public boolean isJustRegistered() {
        return "true".equals(request.getParameter("registered"));
    }

    public MemberView getMember() {
        return member;
    }

    public Standing getStanding() {
        return standing;
    }
}
