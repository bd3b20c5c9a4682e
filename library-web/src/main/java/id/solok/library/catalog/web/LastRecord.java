package id.solok.library.catalog.web;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;

/** What a cataloguer's next record probably has in common with the last one of this session. */
@SessionScoped
public class LastRecord implements Serializable {
    private static final long serialVersionUID = 1;

    private String form = "book";
    private String language = "ind";

    void saved(RecordSheet sheet) {
        if (sheet.text("form") != null) form = sheet.text("form");
        if (sheet.text("language") != null) language = sheet.text("language");
    }

    RecordSheet next() {
        return RecordSheet.blank(form, language);
    }
}
