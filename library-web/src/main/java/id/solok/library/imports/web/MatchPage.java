package id.solok.library.imports.web;

import id.solok.library.catalog.FieldDifference;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.imports.ImportDecisions;
import id.solok.library.imports.ImportMatchView;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;

/** A record that may be in the catalogue already beside the one that stands there; a person decides. */
@Named
@ViewScoped
public class MatchPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private ImportDecisions decisions;

    @Inject
    private User user;

    private String address;
    private long id;
    private transient ImportDecisions.Sides sides;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        id = Pages.id(address, "imports.no-such-match");
        sides = decisions.sides(id);
    }

    public String add() {
        return decided(() -> decisions.add(id));
    }

    public String overlay() {
        return decided(() -> decisions.overlay(id));
    }

    public String skip() {
        return decided(() -> decisions.skip(id));
    }

    private String decided(Runnable decision) {
        long importId = getMatch().importId();
        decision.run();
        return "/staff/imports/import.xhtml?faces-redirect=true&id=" + importId;
    }

    public ImportMatchView getMatch() {
        return sides().match();
    }

    /** The record that was matched is still there. */
    public boolean isStanding() {
        return sides().standing() != null;
    }

    public List<FieldDifference> getDifferences() {
        return isStanding() ? FieldDifference.between(sides().standing(), sides().incoming()) : List.of();
    }

    private ImportDecisions.Sides sides() {
        if (sides == null) sides = decisions.sides(id);
        return sides;
    }

    public String getAddress() {
        return address;
    }

    public void setAddress(String newAddress) {
        address = newAddress;
    }
}
