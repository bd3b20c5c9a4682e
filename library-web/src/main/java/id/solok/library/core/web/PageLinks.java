package id.solok.library.core.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Full addresses of public pages, for search engines. */
@Named("links")
@ApplicationScoped
public class PageLinks {
    @Inject
    @ConfigProperty(name = "public.url", defaultValue = "")
    private String publicUrl;

    public String indonesian(String address) {
        return publicUrl + address;
    }

    public String english(String address) {
        return publicUrl + address + (address.contains("?") ? "&" : "?") + "lang=en";
    }

    /** The page's one address in a language. */
    public String canonical(String address, boolean english) {
        return english ? english(address) : indonesian(address);
    }
}
