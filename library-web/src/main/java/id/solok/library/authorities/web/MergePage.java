package id.solok.library.authorities.web;

import id.solok.library.authorities.Authorities;
import id.solok.library.authorities.AuthorityMerges;
import id.solok.library.authorities.AuthorityView;
import id.solok.library.authorities.HeadingKind;
import id.solok.library.authorities.Suggestion;
import id.solok.library.catalog.HeadingUse;
import id.solok.library.catalog.Headings;
import id.solok.library.core.Page;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;

/** Two headings side by side with the records that bear them; one of them stays. */
@Named
@ViewScoped
public class MergePage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final int MOST = 20;

    @Inject
    private Authorities authorities;

    @Inject
    private AuthorityMerges merges;

    @Inject
    private Headings headings;

    @Inject
    private User user;

    private String address;
    private String otherAddress;
    private String text;
    private long firstId;
    private long secondId;
    private int firstSeen;
    private int secondSeen;
    private transient Side first;
    private transient Side second;
    private String survivor = "first";

    /** One of the two as it was when the page was opened. */
    public record Side(AuthorityView view, Page<HeadingUse> records) {}

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        firstId = Pages.id(address, "authorities.no-such-authority");
        firstSeen = getFirst().view().version();
        if (otherAddress == null) return;
        secondId = Pages.id(otherAddress, "authorities.no-such-authority");
        secondSeen = getSecond().view().version();
        // the one in use stays, unless somebody says otherwise
        if (second.records().total() > first.records().total()) survivor = "second";
    }

    private Side side(long id) {
        return new Side(authorities.view(id), headings.records(id, new Window(0, 5)));
    }

    public String merge() {
        boolean secondStays = survivor.equals("second");
        if (secondStays) merges.merge(secondId, secondSeen, firstId, firstSeen);
        else merges.merge(firstId, firstSeen, secondId, secondSeen);
        return "/staff/authorities/heading.xhtml?faces-redirect=true&done=merged&id="
                + (secondStays ? secondId : firstId);
    }

    /** Headings that may be the same: what was sought, or what begins with the first word of this one. */
    public List<Suggestion> getCandidates() {
        var sought = text == null ? firstWord(getFirst().view().heading()) : text;
        return authorities.suggest(EnumSet.allOf(HeadingKind.class), sought, MOST).stream()
                .filter(found -> found.authorityId() != firstId)
                .toList();
    }

    private static String firstWord(String heading) {
        return Text.folded(heading).split(" ")[0];
    }

    public Side getFirst() {
        if (first == null) first = side(firstId);
        return first;
    }

    /** The other one, or null as long as it is sought. */
    public Side getSecond() {
        if (second == null && secondId != 0) second = side(secondId);
        return second;
    }

    public String getSurvivor() {
        return survivor;
    }

    public void setSurvivor(String newSurvivor) {
        survivor = newSurvivor;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = Text.clean(newText);
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }

    public String getOtherAddress() {
        return otherAddress;
    }

    public void setOtherAddress(String newAddress) {
        otherAddress = Text.clean(newAddress);
    }
}
