package id.solok.library.authorities;

import id.solok.library.marc.OrderedRecord;
import org.marc4j.marc.DataField;
import org.marc4j.marc.MarcFactory;
import org.marc4j.marc.Record;
import org.marc4j.marc.VariableField;

/** Short ways to write authority and bibliographic records by hand; $ parts the subfields, as librarians write them. */
final class Marc {
    private static final MarcFactory FACTORY = MarcFactory.newInstance();

    private Marc() {}

    static Record authority(VariableField... fields) {
        return record("00000nz  a2200000n  4500", fields);
    }

    static Record book(VariableField... fields) {
        return record("00000nam a2200000 i 4500", fields);
    }

    private static Record record(String leader, VariableField... fields) {
        var record = new OrderedRecord(FACTORY.newLeader(leader));
        for (var field : fields) record.addVariableField(field);
        return record;
    }

    /** Such as {@code field("100", "1 ", "$aHamka,$d1908-1981")}. */
    static DataField field(String tag, String indicators, String text) {
        var field = FACTORY.newDataField(tag, indicators.charAt(0), indicators.charAt(1));
        for (var part : text.substring(1).split("\\$"))
            field.addSubfield(FACTORY.newSubfield(part.charAt(0), part.substring(1)));
        return field;
    }

    static String text(DataField field) {
        var text = new StringBuilder()
                .append(field.getTag())
                .append(' ')
                .append(field.getIndicator1())
                .append(field.getIndicator2())
                .append(' ');
        for (var subfield : field.getSubfields())
            text.append('$').append(subfield.getCode()).append(subfield.getData());
        return text.toString();
    }
}
