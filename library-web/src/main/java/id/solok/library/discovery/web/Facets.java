package id.solok.library.discovery.web;

import id.solok.library.catalog.web.RoomNames;
import id.solok.library.core.web.Language;
import id.solok.library.index.FacetValue;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The ways to narrow a result, each a link that adds a filter or takes it away again. */
@Named
@RequestScoped
public class Facets {
    private static final int SHOWN = 10;

    @Inject
    private ResultsPage page;

    @Inject
    private RoomNames rooms;

    @Inject
    private Language language;

    /** One group of choices. */
    public record Facet(String name, List<Choice> choices) {}

    /** One value: the link adds it, or removes it when it is chosen. */
    public record Choice(String label, String count, String link, boolean chosen) {}

    public List<Facet> getAll() {
        return SearchAddress.FILTERS.stream()
                .map(name -> new Facet(name, choices(name)))
                .filter(facet -> !facet.choices().isEmpty())
                .toList();
    }

    /** The filters in use, also those that leave nothing over. */
    public List<Choice> getChosen() {
        return SearchAddress.FILTERS.stream()
                .filter(name -> page.getAddress().get(name) != null)
                .map(name -> new Choice(label(name, page.getAddress().get(name)), "", link(name, null), true))
                .toList();
    }

    private List<Choice> choices(String name) {
        return values(name).map(value -> choice(name, value)).toList();
    }

    private Stream<FacetValue> values(String name) {
        var values = page.getResults().facets().getOrDefault(name, List.of()).stream()
                .limit(SHOWN);
        return switch (name) {
            case "decade" ->
                values.sorted(Comparator.comparing(FacetValue::value).reversed());
            case "class" ->
                values.filter(value -> isDigit(value.value())).sorted(Comparator.comparing(FacetValue::value));
            default -> values;
        };
    }

    private static boolean isDigit(String value) {
        return value.length() == 1 && value.charAt(0) >= '0' && value.charAt(0) <= '9';
    }

    private Choice choice(String name, FacetValue value) {
        boolean chosen = value.value().equals(page.getAddress().get(name));
        var link = link(name, chosen ? null : value.value());
        return new Choice(label(name, value.value()), language.number(value.count()), link, chosen);
    }

    private String link(String name, String value) {
        return language.link(page.getAddress().with(name, value).toString());
    }

    private String label(String name, String value) {
        return switch (name) {
            case "available" -> language.text("discovery.available-now");
            case "form" -> language.word("form", value);
            case "language" -> language.languageName(value);
            case "class" -> value + "00 " + language.word("ddc", value);
            case "decade" -> value + "–" + (Integer.parseInt(value) + 9);
            case "room" -> rooms.of(value, language.getLocale());
            default -> value;
        };
    }
}
