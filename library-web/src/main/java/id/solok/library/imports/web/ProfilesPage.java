package id.solok.library.imports.web;

import id.solok.library.core.web.User;
import id.solok.library.imports.ImportProfileView;
import id.solok.library.imports.ImportProfiles;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The profiles by which files come in. */
@Named
@RequestScoped
public class ProfilesPage {
    @Inject
    private ImportProfiles profiles;

    @Inject
    private User user;

    private List<ImportProfileView> list;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
    }

    public List<ImportProfileView> getProfiles() {
        if (list == null) list = profiles.all();
        return list;
    }
}
