package id.solok.library.harvest.web;

import id.solok.library.core.web.PageLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What this repository is called; identifiers are built with a host that stays when addresses change. */
@ApplicationScoped
class Repository {
    private static final int LONGEST = 18;

    @Inject
    @ConfigProperty(name = "oai.host", defaultValue = "perpustakaan.solokkota.go.id")
    private String host;

    @Inject
    @ConfigProperty(name = "oai.email", defaultValue = "perpustakaan@solokkota.go.id")
    private String email;

    @Inject
    private PageLinks links;

    String host() {
        return host;
    }

    String email() {
        return email;
    }

    String baseUrl() {
        return links.indonesian("/oai");
    }

    String address(long id) {
        return links.indonesian("/catalog/" + id);
    }

    String identifier(long id) {
        return "oai:" + host + ":" + id;
    }

    /** The id in an identifier of this repository; empty for any other text. */
    OptionalLong id(String identifier) {
        var prefix = "oai:" + host + ":";
        if (!identifier.startsWith(prefix)) return OptionalLong.empty();
        var number = identifier.substring(prefix.length());
        var isNumber = !number.isEmpty()
                && number.length() <= LONGEST
                && number.chars().allMatch(c -> c >= '0' && c <= '9')
                && number.charAt(0) != '0';
        return isNumber ? OptionalLong.of(Long.parseLong(number)) : OptionalLong.empty();
    }
}
