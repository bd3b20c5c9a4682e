package id.solok.library.core.web;

import id.solok.library.core.SettingName;
import id.solok.library.core.SettingView;
import id.solok.library.core.Settings;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** The regulated values: in force, coming and past, and a form for a new version. */
@Named
@ViewScoped
public class SettingsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Settings settings;

    @Inject
    private User user;

    @Inject
    private Notice notice;

    @Inject
    private Language language;

    @Inject
    private Instance<Clock> clock;

    private transient List<SettingView> versions;
    private SettingName name = SettingName.values()[0];
    private String value;
    private LocalDate validFrom;

    public void open() {
        user.require("admin", "manager");
        validFrom = getToday();
    }

    public void change() {
        settings.change(name.key(), value, validFrom);
        versions = null;
        notice.done("core.setting-changed", language.text(name.key()), value.strip(), validFrom);
        value = null;
    }

    public SettingName[] getNames() {
        return SettingName.values();
    }

    /** The versions of one setting, the newest first. */
    public List<SettingView> versions(SettingName setting) {
        if (versions == null) versions = settings.versions();
        return versions.stream()
                .filter(version -> version.name().equals(setting.key()))
                .toList();
    }

    public List<SettingView> coming(SettingName setting) {
        return versions(setting).stream()
                .filter(version -> version.validFrom().isAfter(getToday()))
                .toList();
    }

    public SettingView inForce(SettingName setting) {
        return versions(setting).stream()
                .filter(version -> !version.validFrom().isAfter(getToday()))
                .findFirst()
                .orElse(null);
    }

    public LocalDate getToday() {
        return LocalDate.now(clock.get());
    }

    public SettingName getName() {
        return name;
    }

    public void setName(SettingName newName) {
        name = newName;
    }

    public String getValue() {
        return value;
    }

    public void setValue(String newValue) {
        value = newValue;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate newValidFrom) {
        validFrom = newValidFrom;
    }
}
