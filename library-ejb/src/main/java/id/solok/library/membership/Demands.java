package id.solok.library.membership;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a type of member demands from a day on; of the documents with the same number one is needed.
 *
 * @param guardianUnderAge who is younger needs a guardian; null when nobody does
 * @param documents the number of the group by the document's code
 */
public record Demands(
        String type,
        LocalDate validFrom,
        int validityDays,
        int renewalWindowDays,
        Integer minAge,
        Integer maxAge,
        Integer guardianUnderAge,
        Map<String, Integer> documents)
        implements Serializable {
    private static final long serialVersionUID = 1;

    public boolean guardianNeeded(LocalDate birthDate, LocalDate today) {
        return guardianUnderAge != null && birthDate != null && age(birthDate, today) < guardianUnderAge;
    }

    /** The groups of which no document was seen, each with the documents that would do. */
    public List<Set<String>> missing(Set<String> seen) {
        return groups().stream()
                .filter(group -> group.stream().noneMatch(seen::contains))
                .toList();
    }

    /** The documents that are needed, those that stand for one another together. */
    public List<Set<String>> groups() {
        var byGroup = documents.entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue,
                        java.util.TreeMap::new,
                        Collectors.mapping(
                                Map.Entry::getKey,
                                Collectors.<String, Set<String>>toCollection(java.util.TreeSet::new))));
        return List.copyOf(byGroup.values());
    }

    void checkAge(Fields problems, LocalDate birthDate, LocalDate today) {
        boolean asked = minAge != null || maxAge != null || guardianUnderAge != null;
        problems.refuseIf(asked && birthDate == null, "birthDate", "membership.birth-date-needed");
        if (birthDate == null) return;
        problems.refuseIf(birthDate.isAfter(today), "birthDate", "membership.born-in-the-future");
        int age = age(birthDate, today);
        boolean outside = minAge != null && age < minAge || maxAge != null && age > maxAge;
        problems.refuseIf(
                outside && !birthDate.isAfter(today),
                "birthDate",
                "membership.age-outside",
                minAge == null ? 0 : minAge,
                maxAge == null ? 150 : maxAge);
    }

    private static int age(LocalDate birthDate, LocalDate today) {
        return Period.between(birthDate, today).getYears();
    }
}
