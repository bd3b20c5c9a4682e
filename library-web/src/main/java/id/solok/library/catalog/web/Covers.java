package id.solok.library.catalog.web;

import id.solok.library.covers.CoverSize;
import id.solok.library.index.SearchHit;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;

/** Where a title's cover is, and which drawn one it wears without: that of its main class. */
@Named
@ApplicationScoped
public class Covers {
    /** The style class for a class number; general works for a number that is none. */
    public String of(String classNumber) {
        if (classNumber == null || classNumber.isEmpty()) return "cover-0";
        char first = classNumber.charAt(0);
        return "cover-" + (first >= '0' && first <= '9' ? first : '0');
    }

    /** The address of the picture, for ever the same; null without one. */
    public String address(long recordId, Number version) {
        return address(recordId, version, CoverSize.LARGE);
    }

    /** The address of the small picture. */
    public String small(long recordId, Number version) {
        return address(recordId, version, CoverSize.SMALL);
    }

    /** The address of a hit's uploaded cover, small; null without one. */
    public String url(SearchHit hit) {
        return small(hit.id(), hit.cover());
    }

    static String address(long recordId, Number version, CoverSize size) {
        return version == null ? null : "/covers/" + recordId + "/" + version + "/" + size.width() + ".jpg";
    }
}
