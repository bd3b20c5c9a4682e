package id.solok.library.applications.web;

import id.solok.library.applications.ApplicationView;
import id.solok.library.applications.Applications;
import id.solok.library.applications.DecidedHow;
import id.solok.library.applications.ProofView;
import id.solok.library.core.NotFound;
import id.solok.library.membership.Enrolments;
import id.solok.library.membership.MemberDetails;
import id.solok.library.membership.MemberRecords;
import id.solok.library.membership.Sighting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.List;
import java.util.Set;

/** One application: the person, what was sent, and the decision. */
@Named
@ViewScoped
public class ApplicationPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Applications applications;

    @Inject
    private MemberRecords records;

    @Inject
    private Enrolments enrolments;

    @Inject
    private HttpServletRequest request;

    private ApplicationView application;
    private MemberDetails details;
    private List<ProofView> proofs;
    private Sighting sighting;
    private String[] documents = {};
    private String refusal;

    /** Reads the application that the address names. */
    public void open() {
        var id = request.getParameter("id");
        if (id == null || !id.matches("[0-9]{1,18}"))
            throw new NotFound("applications.no-such-application", id == null ? "" : id);
        application = applications.application(Long.parseLong(id));
        details = records.details(application.memberId());
        proofs = applications.proofs(application.id());
        sighting = enrolments.sightKept(application.memberId());
    }

    public String approveAtDesk() {
        return approve(DecidedHow.DESK);
    }

    public String approveRemotely() {
        return approve(DecidedHow.REMOTE);
    }

    private String approve(DecidedHow how) {
        var member = applications.approve(application.id(), Set.of(documents), how);
        return "/staff/membership/member?faces-redirect=true&id=" + member.id() + "&registered=true";
    }

    public String refuse() {
        applications.refuse(application.id(), refusal);
        return "/staff/membership/application?faces-redirect=true&id=" + application.id();
    }

    public ApplicationView getApplication() {
        return application;
    }

    public MemberDetails getDetails() {
        return details;
    }

    public List<ProofView> getProofs() {
        return proofs;
    }

    public Sighting getSighting() {
        return sighting;
    }

    public String[] getDocuments() {
        return documents.clone();
    }

    public void setDocuments(String[] documents) {
        this.documents = documents.clone();
    }

    public String getRefusal() {
        return refusal;
    }

    public void setRefusal(String refusal) {
        this.refusal = refusal;
    }
}
