package id.solok.library.catalog.web;

import id.solok.library.index.SearchHit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Which drawn cover a title wears: that of its main class. */
@Named
@ApplicationScoped
public class Covers {
    /** The style class for a class number; general works for a number that is none. */
    public String of(String classNumber) {
        if (classNumber == null || classNumber.isEmpty()) return "cover-0";
        char first = classNumber.charAt(0);
        return "cover-" + (first >= '0' && first <= '9' ? first : '0');
    }

    /** The address of the uploaded cover, small; null without one. */
    public String url(SearchHit hit) {
        return hit.cover() == null ? null : "/covers/" + hit.id() + "/" + hit.cover() + "/200.jpg";
    }
}
