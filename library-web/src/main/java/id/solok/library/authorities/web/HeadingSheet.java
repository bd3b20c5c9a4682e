package id.solok.library.authorities.web;

import id.solok.library.authorities.AuthorityInput;
import id.solok.library.authorities.HeadingInput;
import id.solok.library.authorities.HeadingKind;
import id.solok.library.core.Text;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What stands in the form of a heading: texts by field, and the lines of subdivisions and of neighbours. */
public class HeadingSheet implements Serializable {
    private static final long serialVersionUID = 1;

    private final LinkedHashMap<String, String> texts = new LinkedHashMap<>();
    private HeadingKind kind;
    private ArrayList<SubdivisionLine> subdivisions = new ArrayList<>();
    private ArrayList<NeighbourLine> seeAlso = new ArrayList<>();

    static HeadingSheet blank(HeadingKind kind) {
        var sheet = new HeadingSheet();
        sheet.kind = kind;
        return sheet;
    }

    static HeadingSheet of(AuthorityInput input) {
        var sheet = blank(input.heading().kind());
        var heading = input.heading();
        sheet.texts.put("main", heading.main());
        sheet.texts.put("unit", heading.unit());
        sheet.texts.put("qualifier", heading.qualifier());
        sheet.texts.put("fuller", heading.fuller());
        sheet.texts.put("number", heading.number());
        sheet.texts.put("part", heading.part());
        sheet.texts.put("dates", heading.dates());
        sheet.texts.put("seeFrom", input.seeFrom().isEmpty() ? null : String.join("\n", input.seeFrom()));
        sheet.texts.put("scopeNote", input.scopeNote());
        sheet.texts.put("source", input.source());
        heading.subdivisions().forEach(one -> sheet.subdivisions.add(SubdivisionLine.of(one)));
        input.seeAlso().forEach(one -> sheet.seeAlso.add(NeighbourLine.of(one)));
        return sheet;
    }

    AuthorityInput input() {
        var heading = new HeadingInput(
                kind,
                texts.get("main"),
                texts.get("unit"),
                texts.get("qualifier"),
                texts.get("fuller"),
                texts.get("number"),
                texts.get("part"),
                texts.get("dates"),
                subdivisions.stream().map(SubdivisionLine::input).toList());
        var seeFrom = texts.get("seeFrom");
        return new AuthorityInput(
                heading,
                seeFrom == null ? List.of() : seeFrom.lines().toList(),
                seeAlso.stream().map(NeighbourLine::input).toList(),
                texts.get("scopeNote"),
                texts.get("source"));
    }

    /** Takes over what {@code now} has and this sheet had not touched; names the fields that differ. */
    List<HeadingClash> catchUp(HeadingSheet before, HeadingSheet now) {
        List<HeadingClash> clashes = new ArrayList<>();
        now.texts.forEach((field, text) -> {
            var old = before.texts.get(field);
            if (same(old, text)) return;
            boolean typed = !same(texts.get(field), old) && !same(texts.get(field), text);
            if (!typed) texts.put(field, text);
            clashes.add(new HeadingClash(field, text, typed));
        });
        if (!now.subdivisions.equals(before.subdivisions)) {
            boolean typed = !subdivisions.equals(before.subdivisions) && !subdivisions.equals(now.subdivisions);
            if (!typed) subdivisions = new ArrayList<>(now.subdivisions);
            clashes.add(new HeadingClash("subdivisions", SubdivisionLine.text(now.subdivisions), typed));
        }
        if (!now.seeAlso.equals(before.seeAlso)) {
            boolean typed = !seeAlso.equals(before.seeAlso) && !seeAlso.equals(now.seeAlso);
            if (!typed) seeAlso = new ArrayList<>(now.seeAlso);
            clashes.add(new HeadingClash("seeAlso", NeighbourLine.text(now.seeAlso), typed));
        }
        return clashes;
    }

    // a browser sends line ends in its own way
    private static boolean same(String one, String other) {
        return Objects.equals(normal(one), normal(other));
    }

    private static String normal(String text) {
        return text == null ? null : Text.clean(text.replace("\r\n", "\n"));
    }

    public Map<String, String> getTexts() {
        return texts;
    }

    public HeadingKind getKind() {
        return kind;
    }

    public void setKind(HeadingKind newKind) {
        kind = newKind;
    }

    public List<SubdivisionLine> getSubdivisions() {
        return subdivisions;
    }

    public List<NeighbourLine> getSeeAlso() {
        return seeAlso;
    }
}
