package id.solok.library.catalog.web;

import id.solok.library.core.web.Language;
import id.solok.library.discovery.SearchTerms;
import id.solok.library.index.Facet;
import id.solok.library.index.FacetValue;
import id.solok.library.index.Sort;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ways to narrow the staff's search, in the reader's words. */
@Named
@RequestScoped
public class RecordFilters {
    private static final int SHOWN = 15;
    private static final List<String> LINKED = List.of("class", "decade", "subject", "author", "accessible");

    @Inject
    private RecordsPage page;

    @Inject
    private CopyWords places;

    @Inject
    private Language language;

    /** One value to choose. */
    public record Option(String value, String label, boolean chosen) {}

    /** One group of links; each adds its value or takes it away. */
    public record Group(String name, List<Link> links) {}

    /** A value that a link adds or takes away. */
    public record Link(String label, String count, String address, boolean chosen) {}

    public List<Option> getFields() {
        return SearchTerms.FIELDS.stream()
                .map(field -> option("in", field, language.word("searchfield", field)))
                .toList();
    }

    public List<Option> getSorts() {
        return Stream.of(Sort.RELEVANCE, Sort.NEWEST, Sort.POPULAR)
                .map(sort -> new Option(
                        sort.name().toLowerCase(Locale.ROOT),
                        language.word("discovery.sort", sort),
                        sort == page.getSort()))
                .toList();
    }

    /** The values of a facet that is chosen from a list; the ones in use are there also when they find nothing. */
    public List<Option> options(String facet) {
        var counted = page.getCounts().getOrDefault(facet, List.of());
        var options = new ArrayList<>(counted.stream()
                .map(value -> option(
                        facet,
                        value.value(),
                        label(facet, value.value()) + " (" + language.number(value.count()) + ")"))
                .toList());
        page.getTerms().values().getOrDefault(facet, List.of()).stream()
                .filter(value -> counted.stream().noneMatch(each -> each.value().equals(value)))
                .forEach(value -> options.add(option(facet, value, label(facet, value))));
        return options;
    }

    private Option option(String name, String value, String label) {
        return new Option(value, label, page.getTerms().has(name, value));
    }

    public List<Group> getGroups() {
        return LINKED.stream()
                .map(facet -> new Group(facet, links(facet)))
                .filter(group -> !group.links().isEmpty())
                .toList();
    }

    private List<Link> links(String facet) {
        return page.getCounts().getOrDefault(facet, List.of()).stream()
                .limit(SHOWN)
                .map(value -> link(facet, value))
                .toList();
    }

    private Link link(String facet, FacetValue value) {
        return new Link(
                label(facet, value.value()),
                language.number(value.count()),
                address(facet, value.value()),
                page.getTerms().has(facet, value.value()));
    }

    /** What was chosen by links, each leading to the search without it. */
    public List<Link> getChosen() {
        return LINKED.stream()
                .flatMap(facet -> page.getTerms().values().getOrDefault(facet, List.of()).stream()
                        .map(value -> new Link(label(facet, value), "", address(facet, value), true)))
                .toList();
    }

    /** What the form sends besides its own fields. */
    public List<Map.Entry<String, String>> getKept() {
        return page.getTerms()
                .each()
                .filter(each -> LINKED.contains(each.getKey()))
                .toList();
    }

    private String address(String facet, String value) {
        var sort = page.getSort() == Sort.RELEVANCE
                ? ""
                : "&sort=" + page.getSort().name().toLowerCase(Locale.ROOT);
        return "/staff/catalog/records?" + RecordsPage.query(page.getTerms().toggled(facet, value)) + sort;
    }

    /** A search in words. */
    public String words(SearchTerms terms) {
        return terms.each().map(each -> word(each.getKey(), each.getValue())).collect(Collectors.joining(", "));
    }

    private String word(String name, String value) {
        return switch (name) {
            case "q" -> "\u201c" + value + "\u201d";
            case "in" -> language.text("discovery.in-field", language.word("searchfield", value));
            case "from", "to" -> language.text("discovery." + name + "-year", value);
            default -> label(name, value);
        };
    }

    String label(String facet, String value) {
        return switch (Facet.of(facet).orElseThrow()) {
            case FORM, ACCESSIBLE -> language.word("form", value);
            case LANGUAGE -> language.languageName(value);
            case CLASS -> value + "00 " + language.word("ddc", value);
            case DECADE -> value.matches("[0-9]{4}") ? value + "–" + (Integer.parseInt(value) + 9) : value;
            case ROOM -> places.room(value);
            case BRANCH -> places.branch(value);
            case STOCK -> language.word("discovery", "stock-" + value);
            case AVAILABLE -> language.text("catalog.only-available");
            case SUBJECT, AUTHOR -> value;
        };
    }
}
