package id.solok.library.marc;

import org.marc4j.marc.Leader;
import org.marc4j.marc.impl.LeaderImpl;

/** The 24 characters of a leader, read leniently and written without shared state. */
final class LeaderText {
    static final int LENGTH = 24;

    private LeaderText() {}

    static Leader read(String text, Problems problems) {
        var cleaned = new StringBuilder(text);
        if (text.length() != LENGTH) problems.warn("marc.bad-leader");
        cleaned.setLength(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            char c = cleaned.charAt(i);
            if (c >= ' ' && c <= '~') continue;
            cleaned.setCharAt(i, ' ');
            problems.warn("marc.bad-leader");
        }
        return of(cleaned.toString());
    }

    static Leader of(String text) {
        var leader = new LeaderImpl(text);
        leader.setIndicatorCount(2);
        leader.setSubfieldCodeLength(2);
        return leader;
    }

    static String write(Leader leader) {
        return write(leader, leader.getRecordLength(), leader.getBaseAddressOfData(), leader.getCharCodingScheme());
    }

    static String write(Leader leader, int length, int base, char coding) {
        var text = new StringBuilder(LENGTH);
        digits(text, length);
        text.append(leader.getRecordStatus()).append(leader.getTypeOfRecord());
        text.append(leader.getImplDefined1()).append(coding);
        text.append(leader.getIndicatorCount()).append(leader.getSubfieldCodeLength());
        digits(text, base);
        return text.append(leader.getImplDefined2())
                .append(leader.getEntryMap())
                .toString();
    }

    private static void digits(StringBuilder text, int number) {
        var digits = Integer.toString(Math.min(number, 99_999));
        text.append("00000", 0, 5 - digits.length()).append(digits);
    }
}
