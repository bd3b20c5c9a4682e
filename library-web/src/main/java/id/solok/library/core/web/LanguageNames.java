package id.solok.library.core.web;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names for the language codes of MARC 21, which are those of ISO 639-2/B. */
public final class LanguageNames {
    // where the bibliographic code is not the terminological one
    private static final Map<String, String> BIBLIOGRAPHIC = Map.ofEntries(
            Map.entry("alb", "sq"),
            Map.entry("arm", "hy"),
            Map.entry("baq", "eu"),
            Map.entry("bur", "my"),
            Map.entry("chi", "zh"),
            Map.entry("cze", "cs"),
            Map.entry("dut", "nl"),
            Map.entry("fre", "fr"),
            Map.entry("geo", "ka"),
            Map.entry("ger", "de"),
            Map.entry("gre", "el"),
            Map.entry("ice", "is"),
            Map.entry("mac", "mk"),
            Map.entry("mao", "mi"),
            Map.entry("may", "ms"),
            Map.entry("per", "fa"),
            Map.entry("rum", "ro"),
            Map.entry("slo", "sk"),
            Map.entry("tib", "bo"),
            Map.entry("wel", "cy"));
    private static final Map<String, String> SHORT = new HashMap<>(BIBLIOGRAPHIC);

    static {
        Arrays.stream(Locale.getISOLanguages())
                .forEach(code -> SHORT.put(Locale.forLanguageTag(code).getISO3Language(), code));
    }

    private static final Map<String, String> NAMES = new ConcurrentHashMap<>();

    private LanguageNames() {}

    public static String name(String code, Locale locale) {
        // kept for codes that are some: what stands in an address has no end
        return SHORT.containsKey(code)
                ? NAMES.computeIfAbsent(locale + code, key -> read(code, locale))
                : read(code, locale);
    }

    private static String read(String code, Locale locale) {
        var name = Locale.forLanguageTag(SHORT.getOrDefault(code, code)).getDisplayLanguage(locale);
        return name.isEmpty() ? code : Character.toTitleCase(name.charAt(0)) + name.substring(1);
    }

    /** The tag of a language for programs (id, zh), by its MARC code. */
    public static String tag(String code) {
        return Locale.forLanguageTag(SHORT.getOrDefault(code, code)).toLanguageTag();
    }
}
