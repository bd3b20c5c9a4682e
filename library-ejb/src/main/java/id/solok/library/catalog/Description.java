package id.solok.library.catalog;

import java.util.List;
import org.marc4j.marc.Record;

/** What a reader is told of a record beyond the {@link Essentials}; lists are never null, texts may be. */
public record Description(
        List<Contributor> contributors,
        List<String> languages,
        String originalTitle,
        List<String> otherTitles,
        List<String> series,
        List<String> contents,
        List<String> notes,
        List<String> audience,
        String audienceNote,
        List<String> issns,
        String frequency,
        String issues,
        String duration,
        String narrator,
        String scale,
        String parts,
        String fileFormat,
        List<ElectronicLocation> online) {

    static Description of(Record record) {
        return new DescriptionReader(record).read();
    }

    /** The names that stand for the work in a citation: who wrote it, else who edited it. */
    public List<Contributor> responsible() {
        var authors = by(Contributor.Part.AUTHOR);
        return authors.isEmpty() ? by(Contributor.Part.EDITOR) : authors;
    }

    /** Whether those are editors. */
    public boolean edited() {
        return by(Contributor.Part.AUTHOR).isEmpty()
                && !by(Contributor.Part.EDITOR).isEmpty();
    }

    private List<Contributor> by(Contributor.Part part) {
        return contributors.stream().filter(each -> each.part() == part).toList();
    }
}
