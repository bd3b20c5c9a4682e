package id.solok.library.catalog.web;

import id.solok.library.catalog.Detail;
import id.solok.library.catalog.Form;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What the form of a record asks for beyond the title page, and the words for it. */
@Named
@ApplicationScoped
public class RecordFields {
    private static final List<String> AUDIENCES = List.of("a", "b", "c", "d", "e", "f", "g", "j");

    public Form[] getForms() {
        return Form.values();
    }

    /** What single kinds of material need, shown with the title page. */
    public Set<Detail> getSpecials() {
        return EnumSet.range(Detail.ISSN, Detail.FILE_FORMAT);
    }

    /** What may be said further. */
    public Set<Detail> getFurther() {
        return EnumSet.range(Detail.SERIES, Detail.NOTES);
    }

    /** The message key of a detail's name. */
    public String label(Detail detail) {
        return RecordSheet.label(detail.key());
    }

    /** The message key of what helps to fill it in. */
    public String help(Detail detail) {
        return label(detail).replace("field-", "help-");
    }

    /** The codes of 008/22. */
    public List<String> getAudiences() {
        return AUDIENCES;
    }
}
