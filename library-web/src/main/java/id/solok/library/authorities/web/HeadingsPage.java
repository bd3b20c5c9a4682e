package id.solok.library.authorities.web;

import id.solok.library.authorities.Authorities;
import id.solok.library.authorities.AuthorityQuery;
import id.solok.library.authorities.AuthorityRow;
import id.solok.library.authorities.HeadingKind;
import id.solok.library.catalog.Headings;
import id.solok.library.core.Page;
import id.solok.library.core.Text;
import id.solok.library.core.Window;
import id.solok.library.core.web.Pages;
import id.solok.library.core.web.User;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/** The sorted list of all forms of headings; words and filters stand in the address. */
@Named
@ViewScoped
public class HeadingsPage implements Serializable {
    private static final long serialVersionUID = 1;

    @Inject
    private Authorities authorities;

    @Inject
    private Headings headings;

    @Inject
    private User user;

    private final Pages<HeadingRow> rows = new Pages<>((window, sort) -> page(window));
    private String text;
    private String kind;
    private String how;

    public void open() {
        user.require("admin", "librarian", "cataloguer");
    }

    private Page<HeadingRow> page(Window window) {
        var found = authorities.find(new AuthorityQuery(kinds(), text, !isWords()), window);
        var uses = headings.uses(
                found.items().stream().map(AuthorityRow::authorityId).distinct().toList());
        var items = found.items().stream()
                .map(row -> HeadingRow.of(row, uses.getOrDefault(row.authorityId(), 0L)))
                .toList();
        return new Page<>(items, found.total());
    }

    private Set<HeadingKind> kinds() {
        return Arrays.stream(HeadingKind.values())
                .filter(each -> each.name().equals(kind))
                .findFirst()
                .map(EnumSet::of)
                .orElse(null);
    }

    public Pages<HeadingRow> getRows() {
        return rows;
    }

    public long getTotal() {
        return rows.total();
    }

    /** More was found than the table leafs through. */
    public boolean isTooMany() {
        return getTotal() > Window.FARTHEST;
    }

    public HeadingKind[] getKinds() {
        return HeadingKind.values();
    }

    public boolean isFiltered() {
        return text != null || kind != null;
    }

    /** Whether all words are sought anywhere, and not the beginning of the heading. */
    public boolean isWords() {
        return "words".equals(how);
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = Text.clean(newText);
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String newKind) {
        kind = Text.clean(newKind);
    }

    public String getHow() {
        return how;
    }

    public void setHow(String newHow) {
        how = Text.clean(newHow);
    }
}
