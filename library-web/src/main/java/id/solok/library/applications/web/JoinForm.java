package id.solok.library.applications.web;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.RuleViolation;
import id.solok.library.core.web.Messages;
import id.solok.library.membership.Demands;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The citizen's form as it is shown: what was typed, and what is wrong with it. */
public final class JoinForm {
    private final String key;
    private final Demands demands;
    private final Map<String, String> values;
    private final Map<String, String> problems = new LinkedHashMap<>();
    private String refusal;

    JoinForm(String key, Demands demands, Map<String, String> values) {
        this.key = key;
        this.demands = demands;
        this.values = Map.copyOf(values);
    }

    void refused(RuleViolation why, Locale locale) {
        if (why instanceof InvalidInput invalid)
            for (var problem : invalid.problems())
                problems.putIfAbsent(problem.field(), Messages.text(locale, problem));
        else refusal = Messages.text(locale, why);
    }

    public String getKey() {
        return key;
    }

    public String getType() {
        return demands == null ? null : demands.type();
    }

    public boolean isGuardian() {
        return demands != null && demands.guardianUnderAge() != null;
    }

    /** Whether everybody of this type is so young that a guardian answers for them. */
    public boolean isChildren() {
        return isGuardian() && demands.maxAge() != null && demands.maxAge() < demands.guardianUnderAge();
    }

    public Integer getGuardianUnderAge() {
        return demands.guardianUnderAge();
    }

    public List<String> getDocuments() {
        return List.copyOf(demands.documents().keySet());
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public boolean chosen(String field, String value) {
        return value(field).equals(value);
    }

    public String problem(String field) {
        return problems.getOrDefault(field, "");
    }

    public Map<String, String> getProblems() {
        return problems;
    }

    public List<String> getWrong() {
        return List.copyOf(problems.keySet());
    }

    public String getRefusal() {
        return refusal;
    }
}
