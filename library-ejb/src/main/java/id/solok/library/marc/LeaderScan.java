package id.solok.library.marc;

import java.util.Arrays;

/** Finds where ISO 2709 records begin, also behind junk or in the middle of a broken record. */
final class LeaderScan {
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private LeaderScan() {}

    /** The first place from {@code from} on where a leader with the start of a directory stands, or -1. */
    static int find(byte[] bytes, int from) {
        for (int at = Math.max(from, 0); at + LeaderText.LENGTH < bytes.length; at++) {
            if (bytes[at] >= '0' && bytes[at] <= '9' && isLeader(bytes, at)) return at;
        }
        return -1;
    }

    static boolean isLeader(byte[] bytes, int at) {
        int directory = at + LeaderText.LENGTH;
        return directory < bytes.length
                && digits(bytes, at, at + 5)
                && (bytes[at + 5] == ' ' || bytes[at + 5] >= 'a')
                && bytes[at + 10] == '2'
                && bytes[at + 11] == '2'
                && digits(bytes, at + 12, at + 17)
                && bytes[at + 20] == '4'
                && (bytes[directory] == Directory.FIELD_END
                        || digits(bytes, directory + 3, directory + Directory.ENTRY_LENGTH));
    }

    static int skipJunk(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length) {
            if (isFiller(bytes[at])) at++;
            else if (isByteOrderMark(bytes, at)) at += BYTE_ORDER_MARK.length;
            else break;
        }
        return at;
    }

    static boolean startsWithRecord(byte[] head) {
        int start = skipJunk(head, 0);
        if (start >= head.length || head[start] == '{' || head[start] == '[') return false;
        if (looksLikeRecord(head, start)) return true;
        int found = find(head, start);
        return found > 0 && isText(head, found);
    }

    private static boolean looksLikeRecord(byte[] head, int start) {
        int directory = start + LeaderText.LENGTH;
        if (directory >= head.length || !digits(head, start, start + 5)) return false;
        var twoIndicators = head[start + 10] == '2' && head[start + 11] == '2';
        if (!twoIndicators && !digits(head, start + 12, start + 17)) return false;
        int end = directory;
        int digits = 0;
        while (end < head.length && head[end] != Directory.FIELD_END) {
            if (head[end] >= '0' && head[end] <= '9') digits++;
            end++;
        }
        var complete = end < head.length || head.length >= MarcSource.HEAD_SIZE;
        return complete && digits * 10 >= (end - directory) * 7;
    }

    private static boolean isText(byte[] head, int end) {
        for (int i = 0; i < end; i++) {
            if (head[i] >= 0 && head[i] < 0x1B && !isFiller(head[i])) return false;
        }
        return true;
    }

    static boolean digits(byte[] bytes, int from, int to) {
        if (to > bytes.length) return false;
        for (int i = from; i < to; i++) {
            if (bytes[i] < '0' || bytes[i] > '9') return false;
        }
        return true;
    }

    private static boolean isFiller(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0 || b == 0x1A;
    }

    private static boolean isByteOrderMark(byte[] bytes, int at) {
        return at + BYTE_ORDER_MARK.length <= bytes.length
                && Arrays.equals(bytes, at, at + BYTE_ORDER_MARK.length, BYTE_ORDER_MARK, 0, 3);
    }
}
