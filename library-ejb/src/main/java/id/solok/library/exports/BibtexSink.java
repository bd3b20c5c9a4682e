package id.solok.library.exports;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.stream.Collectors;

/** Records as BibTeX in UTF-8; the key is the record's number. */
final class BibtexSink implements RecordSink {
    private final Writer out;

    BibtexSink(OutputStream stream) {
        out = new BufferedWriter(new OutputStreamWriter(stream, UTF_8));
    }

    @Override
    public void write(Exported record) throws IOException {
        var fields = record.fields();
        out.write("@" + type(record) + "{solok" + record.id());
        field("title", "{" + escaped(fields.fullTitle()) + "}");
        field("author", fields.authors().stream().map(BibtexSink::name).collect(Collectors.joining(" and ")));
        field("publisher", escaped(fields.publisher()));
        field("address", escaped(fields.place()));
        field("year", fields.year() == null ? null : fields.year().toString());
        field("edition", escaped(fields.edition()));
        field("isbn", escaped(String.join(", ", fields.isbns())));
        field("keywords", escaped(String.join(", ", fields.subjects())));
        field("language", escaped(fields.language()));
        field("abstract", escaped(fields.summary()));
        out.write("\n}\n\n");
    }

    @Override
    public void close() throws IOException {
        out.close();
    }

    private static String type(Exported record) {
        return switch (record.fields().form()) {
            case BOOK, LARGE_PRINT, BRAILLE, EBOOK -> "book";
            default -> "misc";
        };
    }

    private void field(String name, String value) throws IOException {
        if (value != null && !value.isBlank()) out.write(",\n  " + name + " = {" + value + "}");
    }

    // "and" parts names, so a name that has the word in it is held together
    private static String name(String author) {
        var name = escaped(author);
        return name.matches("(?is).*\\sand\\s.*") ? "{" + name + "}" : name;
    }

    /** LaTeX's own characters spelled out; braces too, since BibTeX counts them even behind a backslash. */
    static String escaped(String text) {
        if (text == null) return null;
        var latex = new StringBuilder();
        text.replaceAll("\\p{Cntrl}+", " ").codePoints().forEach(c -> {
            switch (c) {
                case '\\' -> latex.append("\\textbackslash{}");
                case '{' -> latex.append("\\textbraceleft{}");
                case '}' -> latex.append("\\textbraceright{}");
                case '~' -> latex.append("\\textasciitilde{}");
                case '^' -> latex.append("\\textasciicircum{}");
                case '$', '&', '#', '_', '%' -> latex.append('\\').appendCodePoint(c);
                default -> latex.appendCodePoint(c);
            }
        });
        return latex.toString();
    }
}
