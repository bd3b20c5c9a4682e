package id.solok.library.notices;

import java.util.Map;

/** A kind of notice as it is read: how it is treated, and an example of each value its texts may name. */
public record KindView(
        String key,
        String context,
        boolean urgent,
        boolean required,
        boolean digest,
        Map<String, String> sample,
        String nameId,
        String nameEn) {
    /** What the portal calls it. */
    public String name(String language) {
        var name = "en".equals(language) ? nameEn : nameId;
        return name == null ? key : name;
    }
}
