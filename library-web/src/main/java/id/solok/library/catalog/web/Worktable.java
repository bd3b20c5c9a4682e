package id.solok.library.catalog.web;

import id.solok.library.catalog.FieldDifference;
import id.solok.library.catalog.RecordInput;
import id.solok.library.catalog.Worksheet;
import id.solok.library.catalog.Worksheets;
import java.io.Serializable;
import java.util.List;

/**
 * One record while it is edited, in the form or as MARC; what it was when it was opened, what became of it, and what
 * somebody else made of it meanwhile.
 */
class Worktable implements Serializable {
    private static final long serialVersionUID = 1;

    private Worksheet opened;
    private String marc;
    private RecordSheet sheet;
    private RecordSheet before;
    private boolean asMarc;
    // once the record was seen as MARC, the form alone does not tell all that was done
    private boolean whole;
    private List<RecordSheet.Change> changes = List.of();
    private List<FieldDifference> marcChanges = List.of();

    Worktable(RecordSheet blank) {
        sheet = blank;
    }

    Worktable(Worksheets worksheets, Worksheet opened) {
        reopen(worksheets, opened);
        marc = opened.marc();
        asMarc = opened.unimarc();
        whole = asMarc;
        sheet = asMarc ? null : RecordSheet.of(worksheets.form(marc, marc));
    }

    private void reopen(Worksheets worksheets, Worksheet state) {
        opened = state;
        before = state.unimarc() ? null : RecordSheet.of(worksheets.form(state.marc(), state.marc()));
    }

    void showMarc(Worksheets worksheets) {
        marc = typed(worksheets);
        asMarc = true;
        whole = true;
    }

    void showForm(Worksheets worksheets) {
        sheet = RecordSheet.of(worksheets.form(marc, trusted()));
        asMarc = false;
    }

    /** The record with everything that was typed. */
    String typed(Worksheets worksheets) {
        if (asMarc) return marc;
        RecordInput input = sheet.input();
        return marc == null ? worksheets.begin(input) : worksheets.withForm(marc, trusted(), input);
    }

    /** Takes over what somebody else saved meanwhile; what was typed stays, and what differs can be read. */
    void catchUp(Worksheets worksheets) {
        var now = worksheets.open(opened.id());
        if (now.unimarc() && !asMarc) showMarc(worksheets);
        if (whole) {
            var merged = worksheets.merge(opened.marc(), typed(worksheets), now.marc());
            marc = merged.text();
            marcChanges = merged.changes();
            if (!asMarc) sheet = RecordSheet.of(worksheets.form(marc, now.marc()));
        } else {
            changes = sheet.catchUp(before, RecordSheet.of(worksheets.form(now.marc(), now.marc())));
            marc = now.marc();
        }
        reopen(worksheets, now);
    }

    private String trusted() {
        return opened == null ? "" : opened.marc();
    }

    Worksheet opened() {
        return opened;
    }

    RecordSheet sheet() {
        return sheet;
    }

    boolean isAsMarc() {
        return asMarc;
    }

    boolean isWhole() {
        return whole;
    }

    List<RecordSheet.Change> changes() {
        return changes;
    }

    List<FieldDifference> marcChanges() {
        return marcChanges;
    }

    String marc() {
        return marc;
    }

    void write(String text) {
        marc = text;
    }
}
