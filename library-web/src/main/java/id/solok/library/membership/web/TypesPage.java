package id.solok.library.membership.web;

import id.solok.library.core.web.Notice;
import id.solok.library.core.web.User;
import id.solok.library.membership.Demands;
import id.solok.library.membership.MemberTypes;
import jakarta.enterprise.inject.Instance;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the types of members demand: in force, coming and past, and a form for a new version. */
@Named
@ViewScoped
public class TypesPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private MemberTypes types;

    @Inject
    private User user;

    @Inject
    private Notice notice;

    @Inject
    private Instance<Clock> clock;

    private final Map<String, String> values = new HashMap<>();

    public void open() {
        user.require("admin", "manager");
        values.put("type", types.types().get(0).code());
        fill();
    }

    /** Fills the form with what the chosen type demands today. */
    public void fill() {
        var type = values.get("type");
        var now = types.demands().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElseThrow();
        values.clear();
        values.put("type", type);
        values.put("validFrom", LocalDate.now(clock.get()).toString());
        values.put("validityDays", Integer.toString(now.validityDays()));
        values.put("renewalWindowDays", Integer.toString(now.renewalWindowDays()));
        put("minAge", now.minAge());
        put("maxAge", now.maxAge());
        put("guardianUnderAge", now.guardianUnderAge());
        now.documents().forEach((document, group) -> put(key(document), group));
    }

    private void put(String field, Integer number) {
        if (number != null) values.put(field, number.toString());
    }

    public void save() {
        types.change(values);
        notice.done("membership.type-saved");
    }

    public List<Demands> versions(String type) {
        return types.versions(type);
    }

    /** The version in force on this day, among those of a type. */
    public Demands inForce(String type) {
        return types.demands().stream()
                .filter(each -> each.type().equals(type))
                .findFirst()
                .orElse(null);
    }

    /** The form's name for the group of a document. */
    public String key(String document) {
        return "document." + document;
    }

    public Map<String, String> getValues() {
        return values;
    }
}
