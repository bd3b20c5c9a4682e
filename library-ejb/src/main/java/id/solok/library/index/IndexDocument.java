package id.solok.library.index;

import id.solok.library.core.Text;
import id.solok.library.core.TextKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A record as the index takes it, with its copies that are not withdrawn; the same for every engine. */
record IndexDocument(
        long id,
        String title,
        String subtitle,
        String uniformTitle,
        List<String> otherTitles,
        List<String> series,
        List<String> authors,
        String publisher,
        String place,
        Integer year,
        String language,
        String form,
        String classNumber,
        List<String> subjects,
        List<String> isbns,
        String controlNumber,
        String notes,
        Instant createdAt,
        Long cover,
        List<CopyInIndex> copies) {
    /** Goes up when an index that was built before has to be built anew. */
    static final int VERSION = 4;

    private static final Set<String> ACCESSIBLE = Set.of("braille", "large-print", "audio", "daisy");
    private static final int LONGEST_HEADING = 200;

    /** A copy, as far as readers look for it. */
    record CopyInIndex(
            String barcode,
            String callNumber,
            String room,
            String branch,
            boolean available,
            boolean lends,
            int lent) {}

    /** The values of the record in all facets, as the engine keeps them: mark, sorting form, zero, the value. */
    Set<String> facetValues() {
        Set<String> values = new TreeSet<>();
        add(values, Facet.FORM, form);
        if (ACCESSIBLE.contains(form)) add(values, Facet.ACCESSIBLE, form);
        add(values, Facet.LANGUAGE, language);
        if (classNumber != null && Character.isDigit(classNumber.charAt(0)))
            add(values, Facet.CLASS, classNumber.substring(0, 1));
        if (year != null) add(values, Facet.DECADE, Integer.toString(year / 10 * 10));
        subjects.forEach(subject -> add(values, Facet.SUBJECT, subject));
        authors.forEach(author -> add(values, Facet.AUTHOR, author));
        for (var copy : copies) {
            add(values, Facet.ROOM, copy.room());
            add(values, Facet.BRANCH, copy.branch());
            if (copy.available()) add(values, Facet.AVAILABLE, "true");
        }
        add(values, Facet.STOCK, copies.isEmpty() ? "none" : "some");
        return values;
    }

    private static void add(Set<String> values, Facet facet, String value) {
        if (value != null && !value.isBlank()) values.add(facetTerm(facet, value));
    }

    /** How a facet's value is kept: in the order in which headings are read. */
    static String facetTerm(Facet facet, String value) {
        var cut = value.substring(0, Math.min(value.length(), LONGEST_HEADING));
        return facet.mark() + sortingForm(facet, cut) + '\0' + cut;
    }

    private static String sortingForm(Facet facet, String value) {
        return facet == Facet.SUBJECT || facet == Facet.AUTHOR ? Text.folded(value) : "";
    }

    /** The value out of its kept form. */
    static String facetValue(String term) {
        return term.substring(term.indexOf('\0') + 1);
    }

    /** By what editions of one work are known: its uniform title or title, and its first author in any order of names. */
    long workKey() {
        var name = authors.isEmpty() ? "" : Text.folded(authors.get(0));
        var words = name.split(" ");
        Arrays.sort(words);
        var work = Text.folded(uniformTitle == null ? title : uniformTitle);
        // nothing to know a work by: each is its own
        if (work.isEmpty() || name.isEmpty()) return TextKey.of(Long.toString(id));
        return TextKey.of(work + '\n' + String.join(" ", words));
    }

    /** Everything a title is looked for by, the title proper first. */
    List<String> titles() {
        List<String> titles = new ArrayList<>();
        titles.add(title);
        if (subtitle != null) titles.add(subtitle);
        if (uniformTitle != null) titles.add(uniformTitle);
        titles.addAll(otherTitles);
        return titles;
    }

    int timesLent() {
        return copies.stream().mapToInt(CopyInIndex::lent).sum();
    }

    /** Loans and copies: what the library itself has goes before what it only knows of. */
    int wanted() {
        return timesLent() + copies.size();
    }

    SearchHit hit() {
        var best = copies.stream()
                .filter(CopyInIndex::available)
                .findFirst()
                .orElse(copies.isEmpty() ? null : copies.get(0));
        return new SearchHit(
                id,
                title,
                subtitle,
                authors,
                publisher,
                year,
                language,
                form,
                classNumber,
                best == null ? null : best.callNumber(),
                best == null ? null : best.room(),
                copies.size(),
                copies.stream().filter(CopyInIndex::available).count(),
                isbns,
                cover,
                1);
    }
}
