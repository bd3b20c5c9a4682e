package id.solok.library.authorities.web;

import id.solok.library.authorities.Authorities;
import id.solok.library.authorities.AuthorityMerges;
import id.solok.library.authorities.AuthorityView;
import id.solok.library.catalog.HeadingUse;
import id.solok.library.catalog.Headings;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.jobs.JobRunView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One heading: what leads to it, its neighbours, the records that bear it, and how far their correction is. */
@Named
@ViewScoped
public class HeadingPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Authorities authorities;

    @Inject
    private AuthorityMerges merges;

    @Inject
    private Headings headings;

    @Inject
    private User user;

    private final Pages<HeadingUse> records = new Pages<>((window, sort) -> headings.records(getId(), window));
    private String address;
    private long id;
    private boolean deleting;
    private transient AuthorityView view;
    private transient JobRunView run;

    /** A heading that was merged leads on to the one that took its place. */
    public String open() {
        user.require("admin", "librarian", "cataloguer");
        id = Pages.id(address, "authorities.no-such-authority");
        var into = getView().mergedInto();
        return into == null ? null : "/staff/authorities/heading.xhtml?faces-redirect=true&done=led-on&id=" + into;
    }

    /** Reads anew how far the correction is. */
    public void refresh() {
        run = null;
    }

    public void beginDelete() {
        deleting = true;
    }

    public void leaveDelete() {
        deleting = false;
    }

    public String delete() {
        headings.delete(id, getView().version());
        return "/staff/authorities/headings.xhtml?faces-redirect=true&done=deleted";
    }

    public AuthorityView getView() {
        if (view == null) view = authorities.view(id);
        return view;
    }

    /** The last correction of records for this heading, or null. */
    public JobRunView getRun() {
        if (run == null) run = merges.lastCorrection(id).orElse(null);
        return run;
    }

    public boolean isRunning() {
        return getRun() != null && !getRun().over();
    }

    public Pages<HeadingUse> getRecords() {
        return records;
    }

    public long getUses() {
        return records.total();
    }

    public boolean isDeleting() {
        return deleting;
    }

    public long getId() {
        return id;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }
}
