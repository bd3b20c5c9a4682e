package id.solok.library.marc;

/** What a stretch of bytes shows of UTF-8: whole multi-byte sequences and bytes that belong to none. */
record Utf8Sight(int sequences, int broken, boolean escapes) {

    static Utf8Sight of(byte[] bytes, int from, int to) {
        int sequences = 0;
        int broken = 0;
        var escapes = false;
        for (int at = from; at < to; ) {
            int length = bytes[at] >= 0 ? 1 : sequenceLength(bytes, at, to);
            if (bytes[at] == 0x1B) escapes = true;
            if (length == 0) broken++;
            if (length > 1) sequences++;
            at += Math.max(length, 1);
        }
        return new Utf8Sight(sequences, broken, escapes);
    }

    boolean ascii() {
        return sequences == 0 && broken == 0;
    }

    private static int sequenceLength(byte[] bytes, int at, int to) {
        int lead = bytes[at] & 0xFF;
        int length = lengthAfter(lead);
        if (length == 0 || at + length > to) return 0;
        for (int i = at + 1; i < at + length; i++) {
            if ((bytes[i] & 0xC0) != 0x80) return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        var wrong = (lead == 0xE0 && second < 0xA0)
                || (lead == 0xED && second >= 0xA0)
                || (lead == 0xF0 && second < 0x90)
                || (lead == 0xF4 && second >= 0x90);
        return wrong ? 0 : length;
    }

    private static int lengthAfter(int lead) {
        if (lead < 0xC2 || lead > 0xF4) return 0;
        if (lead < 0xE0) return 2;
        return lead < 0xF0 ? 3 : 4;
    }
}
