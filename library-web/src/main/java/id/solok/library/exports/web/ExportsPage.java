package id.solok.library.exports.web;

import id.solok.library.catalog.web.RecordFilters;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.core.web.Language;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.discovery.SearchTerms;
import id.solok.library.exports.ExportFormat;
import id.solok.library.exports.ExportSelection;
import id.solok.library.exports.ExportView;
import id.solok.library.exports.Exports;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.util.stream.Stream;

/** Asks for an export of what the address names, of a list that is typed, or of everything; and the exports there are. */
@Named
@ViewScoped
public class ExportsPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Window NEWEST = new Window(0, 5);

    @Inject
    private Exports exports;

    @Inject
    private User user;

    @Inject
    private Language language;

    @Inject
    private HttpServletRequest request;

    @Inject
    private RecordFilters filters;

    private final Pages<ExportView> list = new Pages<>((window, sort) -> exports.newest(window));
    private ExportSelection selection = ExportSelection.all();
    private ExportFormat format = ExportFormat.ISO2709;
    private String codes;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
        var incoming = request.getParameter("import");
        if (incoming != null) selection = ExportSelection.ofImport(Pages.id(incoming, "catalog.no-such-import"));
        else selection = ExportSelection.search(SearchTerms.of(request::getParameterValues));
    }

    /** Asks for the export; a list that is typed goes before what the address names. */
    public void send() throws IOException {
        var typed = Text.clean(codes);
        var wanted = typed == null
                ? selection
                : ExportSelection.list(
                        Stream.of(typed.split("[\\s,;]+")).distinct().toList());
        long id = exports.request(format, wanted);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/staff/exports/export?id=" + id);
    }

    /** What is selected, in words. */
    public String words(ExportSelection selected) {
        return switch (selected.kind()) {
            case ALL -> language.text("exports.selected-all");
            case LIST -> language.text("exports.selected-list");
            case IMPORT -> language.text("exports.selected-import", selected.importId());
            case SEARCH -> language.text("exports.selected-search", filters.words(selected.terms()));
        };
    }

    /** One of the newest is waiting or under way, so the list is worth asking for again. */
    public boolean isRunning() {
        return exports.newest(NEWEST).items().stream()
                .anyMatch(each -> !each.run().over());
    }

    public ExportSelection getSelection() {
        return selection;
    }

    public ExportFormat[] getFormats() {
        return ExportFormat.values();
    }

    public Pages<ExportView> getList() {
        return list;
    }

    public ExportFormat getFormat() {
        return format;
    }

    public void setFormat(ExportFormat newFormat) {
        format = newFormat;
    }

    public String getCodes() {
        return codes;
    }

    public void setCodes(String newCodes) {
        codes = newCodes;
    }
}
