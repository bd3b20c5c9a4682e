package id.solok.library.discovery.web;

import id.solok.library.catalog.Form;
import id.solok.library.core.web.Html;
import id.solok.library.core.web.Language;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** What the advanced search lets choose beside its fields. */
@Named
@RequestScoped
public class AdvancedForm {
    private static final List<String> LANGUAGES =
            List.of("ind", "min", "eng", "ara", "jav", "sun", "may", "dut", "jpn", "chi");

    @Inject
    private Language language;

    /** Forms, languages and availability as HTML. */
    public String getChoices() {
        var html = new Html();
        group(html, "discovery.facet-form");
        for (var form : Form.values()) box(html, "form", form.code(), language.word("form", form.code()));
        html.close();
        group(html, "discovery.facet-language");
        for (var code : LANGUAGES) box(html, "language", code, language.languageName(code));
        html.close();
        group(html, "discovery.facet-available");
        box(html, "available", "true", language.text("discovery.available-now"));
        return html.close().toString();
    }

    private void group(Html html, String words) {
        html.open("fieldset").element("legend", language.text(words));
    }

    private static void box(Html html, String name, String value, String label) {
        html.open("label", "class", "box")
                .single("input", "type", "checkbox", "name", name, "value", value)
                .text(" " + label)
                .close();
    }
}
