package id.solok.library.imports.web;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Window;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import id.solok.library.imports.ImportProfileView;
import id.solok.library.imports.ImportProfiles;
import id.solok.library.imports.ImportView;
import id.solok.library.imports.Imports;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.List;
import org.primefaces.event.FileUploadEvent;

/** Takes MARC files in, dropped or chosen, and lists the imports with how far they are. */
@Named
@ViewScoped
public class ImportsPage implements Serializable {
    private static final long serialVersionUID = 1;
    private static final Window NEWEST = new Window(0, 20);

    @Inject
    private Imports imports;

    @Inject
    private ImportProfiles profiles;

    @Inject
    private User user;

    private final Pages<ImportView> list = new Pages<>((window, sort) -> imports.newest(window));
    private transient Part file;
    private long profile = ImportProfiles.PLAIN;
    private boolean dryRun;
    private boolean tooLarge;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
    }

    public void dropped(FileUploadEvent event) throws IOException {
        var upload = event.getFile();
        try (var content = upload.getInputStream()) {
            take(upload.getFileName(), upload.getSize(), content);
        }
        upload.delete();
    }

    public void send() throws IOException {
        if (file == null) throw InvalidInput.at("file", "core.required");
        try (var content = file.getInputStream()) {
            take(file.getSubmittedFileName(), file.getSize(), content);
        }
        file.delete();
    }

    private void take(String name, long size, InputStream content) throws IOException {
        long id = imports.submit(name, size, content, profile, dryRun);
        FacesContext.getCurrentInstance().getExternalContext().redirect("/staff/imports/import?id=" + id);
    }

    public Pages<ImportView> getList() {
        return list;
    }

    /** One of the newest is waiting or under way, so the list is worth asking for again. */
    public boolean isRunning() {
        return imports.newest(NEWEST).items().stream()
                .anyMatch(each -> !each.run().over());
    }

    public int getMostMegabytes() {
        return imports.mostMegabytes();
    }

    public List<ImportProfileView> getProfiles() {
        return profiles.all();
    }

    public long getProfile() {
        return profile;
    }

    public void setProfile(long newProfile) {
        profile = newProfile;
    }

    public boolean isDryRun() {
        return dryRun;
    }

    public void setDryRun(boolean isDryRun) {
        dryRun = isDryRun;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part newFile) {
        file = newFile;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean isTooLarge) {
        tooLarge = isTooLarge;
    }
}
