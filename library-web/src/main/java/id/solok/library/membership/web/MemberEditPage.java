package id.solok.library.membership.web;

import id.solok.library.membership.Enrolments;
import id.solok.library.membership.GuardianData;
import id.solok.library.membership.MemberCare;
import id.solok.library.membership.MemberData;
import id.solok.library.membership.MemberRecords;
import id.solok.library.membership.Sighting;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/** The form that corrects a member's data; what looks odd is shown once before it is saved. */
@Named
@ViewScoped
public class MemberEditPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private MemberRecords records;

    @Inject
    private MemberCare care;

    @Inject
    private Enrolments enrolments;

    @Inject
    private HttpServletRequest request;

    private Map<String, String> values = new HashMap<>();
    private long id;
    private int version;
    private String title;
    private Sighting sighting;

    /** Reads the member that the address names. */
    public void open() {
        id = MemberAddress.id(request);
        var details = records.details(id);
        version = details.version();
        title = details.member().name();
        values = MemberValues.of(details);
    }

    public String save() {
        var data = MemberData.read(values);
        var seen = enrolments.sight(data, id);
        if (!seen.clear() && !seen.equals(sighting)) {
            sighting = seen;
            return null;
        }
        care.change(id, version, data, GuardianData.read(values));
        return "/staff/membership/member?faces-redirect=true&id=" + id + "&done=membership.saved";
    }

    public Map<String, String> getValues() {
        return values;
    }

    public Sighting getSighting() {
        return sighting;
    }

    public long getId() {
        return id;
    }

    public String getTitle() {
        return title;
    }
}
