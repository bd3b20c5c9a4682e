package id.solok.library.marc;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the warnings of one record: each code once, with the places it concerns. */
final class Problems {
    private static final int SHOWN = 12;
    private final Map<String, Set<String>> places = new LinkedHashMap<>();

    void warn(String code) {
        places.computeIfAbsent(code, key -> new LinkedHashSet<>());
    }

    void warn(String code, String place) {
        places.computeIfAbsent(code, key -> new LinkedHashSet<>()).add(place);
    }

    List<MarcProblem> list() {
        return places.entrySet().stream()
                .map(entry -> new MarcProblem(entry.getKey(), args(entry.getValue())))
                .toList();
    }

    private static List<String> args(Set<String> places) {
        if (places.isEmpty()) return List.of();
        var shown = String.join(", ", places.stream().limit(SHOWN).toList());
        return List.of(places.size() > SHOWN ? shown + ", …" : shown);
    }
}
