package id.solok.library.imports.web;

import id.solok.library.core.web.Language;
import id.solok.library.core.web.Notice;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.imports.ImportDecisions;
import id.solok.library.imports.ImportMatchView;
import id.solok.library.imports.ImportProblemView;
import id.solok.library.imports.ImportView;
import id.solok.library.imports.Imports;
import id.solok.library.jobs.Jobs;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;

/** One import: how far it is, what came of it, and why records were refused or repaired. */
@Named
@ViewScoped
public class ImportPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Imports imports;

    @Inject
    private ImportDecisions decisions;

    @Inject
    private Jobs jobs;

    @Inject
    private User user;

    @Inject
    private Notice notice;

    @Inject
    private Language language;

    private final Pages<ImportProblemView> problems =
            new Pages<>((window, sort) -> imports.problems(getId(), window), 50);
    private final Pages<ImportMatchView> matches = new Pages<>((window, sort) -> imports.matches(getId(), window));
    private String address;
    private long id;
    private transient ImportView view;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        id = Pages.id(address, "catalog.no-such-import");
        refresh();
    }

    /** Reads anew how far the import is. */
    public void refresh() {
        view = imports.view(id);
    }

    public void restart() {
        jobs.restart(getView().run().id());
        refresh();
        notice.done("jobs.restarted");
    }

    /** Takes the file of a dry run in as it was tried. */
    public String runForReal() {
        return "/staff/imports/import.xhtml?faces-redirect=true&id=" + imports.runForReal(id);
    }

    public void undo() {
        decisions.undo(id);
        refresh();
        notice.done("imports.undo-asked");
    }

    public Pages<ImportMatchView> getMatches() {
        return matches;
    }

    public ImportView getView() {
        if (view == null) refresh();
        return view;
    }

    public String reason(ImportProblemView problem) {
        return language.text(problem.code(), problem.args().toArray());
    }

    public Pages<ImportProblemView> getProblems() {
        return problems;
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
