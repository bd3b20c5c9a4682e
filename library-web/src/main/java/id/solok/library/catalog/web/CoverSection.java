package id.solok.library.catalog.web;

import id.solok.library.core.InvalidInput;
import id.solok.library.covers.CoverView;
import id.solok.library.covers.Covers;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;

/** The cover of the record on {@link StaffRecordPage}: uploaded, replaced, removed. */
@Named
@ViewScoped
public class CoverSection implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Covers covers;

    @Inject
    private StaffRecordPage page;

    private Long seen;
    private transient CoverView cover;
    private transient boolean read;
    private transient Part file;
    private transient boolean refused;

    /** The cover as the reader of this page sees it; null without one. */
    public CoverView getCover() {
        if (!read) {
            cover = covers.of(page.getRecord().id()).orElse(null);
            read = true;
            // what was seen stays what was seen until something is changed
            if (seen == null) seen = cover == null ? Covers.NONE : cover.version();
        }
        return cover;
    }

    public void upload() throws IOException {
        refused = true;
        if (file == null || file.getSize() == 0) throw InvalidInput.at("cover", "core.required");
        try (var content = file.getInputStream()) {
            covers.put(page.getRecord().id(), versionSeen(), content.readAllBytes());
        }
        file.delete();
        done("cover-saved");
    }

    public void remove() throws IOException {
        covers.remove(page.getRecord().id(), versionSeen());
        done("cover-removed");
    }

    private long versionSeen() {
        getCover();
        var version = seen;
        // refused or not, the page that comes next shows what is there now
        seen = null;
        read = false;
        return version;
    }

    private void done(String what) throws IOException {
        refused = false;
        var address = "/staff/catalog/record?id=" + page.getRecord().id() + "&done=" + what;
        FacesContext.getCurrentInstance().getExternalContext().redirect(address);
    }

    /** Whether the last upload was refused, so that the field has the focus. */
    public boolean isRefused() {
        return refused;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part newFile) {
        file = newFile;
    }
}
