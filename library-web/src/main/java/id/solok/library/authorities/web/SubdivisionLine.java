package id.solok.library.authorities.web;

import id.solok.library.authorities.HeadingInput.Subdivision;
import id.solok.library.core.Text;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** One line of the form for a subdivision: of what, and its text. */
public class SubdivisionLine implements Serializable {
    private static final long serialVersionUID = 1;

    private String code = "x";
    private String text;

    static SubdivisionLine of(Subdivision subdivision) {
        var line = new SubdivisionLine();
        line.code = String.valueOf(subdivision.code());
        line.text = subdivision.text();
        return line;
    }

    Subdivision input() {
        return new Subdivision(code == null || code.isEmpty() ? ' ' : code.charAt(0), text);
    }

    static String text(List<SubdivisionLine> lines) {
        return lines.stream().map(line -> line.text).collect(Collectors.joining(" -- "));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SubdivisionLine line
                && Objects.equals(code, line.code)
                && Objects.equals(Text.clean(text), Text.clean(line.text));
    }

    @Override
    public int hashCode() {
        return Objects.hash(code, Text.clean(text));
    }

    public String getCode() {
        return code;
    }

    public void setCode(String newCode) {
        code = newCode;
    }

    public String getText() {
        return text;
    }

    public void setText(String newText) {
        text = newText;
    }
}
