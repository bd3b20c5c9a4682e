package id.solok.library.discovery.sru;

import id.solok.library.core.XmlText;

/** Writes elements; what XML does not know is left out of every text. */
final class Elements {
    private final StringBuilder xml;

    Elements(int expected) {
        xml = new StringBuilder(expected);
    }

    /** Opens an element with attributes, name and value by turns; one without a value is left out. */
    Elements open(String name, String... attributes) {
        xml.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2)
            if (attributes[i + 1] != null)
                XmlText.append(xml.append(' ').append(attributes[i]).append("=\""), attributes[i + 1])
                        .append('"');
        xml.append('>');
        return this;
    }

    Elements close(String name) {
        xml.append("</").append(name).append('>');
        return this;
    }

    /** An element with text; none for null or blank text. */
    Elements element(String name, String text, String... attributes) {
        if (text == null || text.isBlank()) return this;
        open(name, attributes).text(text);
        return close(name);
    }

    Elements text(String text) {
        XmlText.append(xml, text);
        return this;
    }

    /** Elements that were written before. */
    Elements raw(CharSequence written) {
        xml.append(written);
        return this;
    }

    StringBuilder written() {
        return xml;
    }
}
