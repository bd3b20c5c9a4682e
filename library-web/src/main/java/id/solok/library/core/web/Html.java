package id.solok.library.core.web;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes the parts of a public page that are long lists, where components would cost more than the search itself. Every
 * text and every attribute is escaped here, so that no caller can forget it.
 */
public final class Html {
    private final StringBuilder out = new StringBuilder(16_384);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as names and values, and one without a value (null) is left out. */
    public Html open(String name, String... attributes) {
        start(name, attributes);
        open.push(name);
        return this;
    }

    /** An element without content, such as {@code img}. */
    public Html single(String name, String... attributes) {
        start(name, attributes);
        return this;
    }

    /** Closes the element that was opened last. */
    public Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** A whole element with text alone. */
    public Html element(String name, String text, String... attributes) {
        return open(name, attributes).text(text).close();
    }

    /** A picture out of the page's sprite. */
    public Html icon(String id) {
        return open("svg", "class", "icon", "aria-hidden", "true")
                .open("use", "href", "#" + id)
                .close()
                .close();
    }

    public Html text(String text) {
        if (text != null) escape(text);
        return this;
    }

    private void start(String name, String... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (attributes[i + 1] == null) continue;
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private static String named(char c) {
        return switch (c) {
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '&' -> "&amp;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> null;
        };
    }

    // in whole stretches, since most texts have nothing to escape
    private void escape(String text) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            var name = named(text.charAt(i));
            if (name == null) continue;
            out.append(text, written, i).append(name);
            written = i + 1;
        }
        out.append(text, written, text.length());
    }

    /** What was written, with every element closed. */
    @Override
    public String toString() {
        if (!open.isEmpty()) throw new IllegalStateException("Still open: " + open);
        return out.toString();
    }
}
