package id.solok.library.discovery.web;

import id.solok.library.catalog.web.RoomNames;
import id.solok.library.core.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;

/** What values of facets are called. */
@RequestScoped
class FacetWords {
    @Inject
    private RoomNames rooms;

    @Inject
    private Language language;

    String label(String name, String value) {
        return switch (name) {
            case "available" -> language.text("discovery.available-now");
            case "form", "accessible" -> language.word("form", value);
            case "language" -> language.languageName(value);
            case "class" -> value + "00 " + language.word("ddc", value);
            case "decade" -> value + "–" + (Integer.parseInt(value) + 9);
            case "room" -> rooms.of(value, language.getLocale());
            case SearchAddress.FROM -> language.text("discovery.from-year", value);
            case SearchAddress.TO -> language.text("discovery.to-year", value);
            default -> value;
        };
    }

    /** Whether the address takes this value; the index may hold letters as classes. */
    static boolean isKnown(String name, String value) {
        return value.equals(SearchParameter.accepted(name, value));
    }
}
