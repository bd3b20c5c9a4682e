package id.solok.library.marc;

/** Takes control characters out of text: a line break or tab becomes a blank, the others go. */
final class ControlCharacters {

    private ControlCharacters() {}

    static String remove(String text, String tag, Problems problems) {
        int first = 0;
        while (first < text.length() && text.charAt(first) >= ' ') first++;
        if (first == text.length()) return text;
        problems.warn("marc.control-characters", tag);
        var cleaned = new StringBuilder(text.length()).append(text, 0, first);
        for (int i = first; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= ' ') cleaned.append(c);
            else if (c == '\t' || c == '\n' || c == '\r') cleaned.append(' ');
        }
        return cleaned.toString();
    }
}
