package id.solok.library.imports;

import id.solok.library.catalog.Draft;
import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;
import id.solok.library.holdings.IncomingCopy;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.marc4j.marc.DataField;
import org.marc4j.marc.Record;

/**
 * Where a record's holdings fields say what a copy needs.
 *
 * @param tag the field that is repeated for each copy, such as 852 or 952
 * @param barcode its subfield with the barcode; one letter or digit, as the others
 * @param callNumber its subfield with the call number, or null
 * @param room its subfield with the code of the room, or null
 * @param defaultRoom the room of copies whose room is not told or not known
 */
public record HoldingsMapping(String tag, String barcode, String callNumber, String room, String defaultRoom) {
    private static final String BARCODE = "[0-9A-Za-z.-]{3,40}";

    public HoldingsMapping {
        tag = Text.clean(tag);
        barcode = Text.clean(barcode);
        callNumber = Text.clean(callNumber);
        room = Text.clean(room);
        defaultRoom = Text.clean(defaultRoom);
    }

    void check() {
        new InvalidInput.Collector()
                .refuseIf(tag == null || !tag.matches("[0-9A-Za-z]{3}"), "holdingsTag", "imports.no-tag", tag)
                .refuseIf(!isCode(barcode), "holdingsBarcode", "imports.no-subfield")
                .refuseIf(callNumber != null && !isCode(callNumber), "holdingsCallNumber", "imports.no-subfield")
                .refuseIf(room != null && !isCode(room), "holdingsRoom", "imports.no-subfield")
                .required(defaultRoom, "defaultRoom")
                .throwIfAny();
    }

    /** The copies the record tells of; a field without a usable barcode is none. */
    List<IncomingCopy> copies(Draft draft, long recordId, Collection<String> rooms) {
        List<IncomingCopy> copies = new ArrayList<>();
        for (var field : draft.record().getDataFields()) {
            if (!field.getTag().equals(tag)) continue;
            var number = text(field, barcode);
            if (number == null || !number.matches(BARCODE)) continue;
            var told = callNumber(field);
            copies.add(
                    new IncomingCopy(recordId, number, told == null ? draft.callNumber() : told, room(field, rooms)));
        }
        return copies;
    }

    /** How many holdings fields the record has, usable or not. */
    long fields(Record record) {
        return record.getDataFields().stream()
                .filter(field -> field.getTag().equals(tag))
                .count();
    }

    private String callNumber(DataField field) {
        var text = text(field, callNumber);
        return text == null || text.length() <= 100 ? text : text.substring(0, 100);
    }

    private String room(DataField field, Collection<String> rooms) {
        var code = text(field, room);
        if (code == null) return defaultRoom;
        var known = code.toLowerCase(Locale.ROOT);
        return rooms.contains(known) ? known : defaultRoom;
    }

    private static String text(DataField field, String code) {
        if (code == null) return null;
        var subfield = field.getSubfield(code.charAt(0));
        return subfield == null ? null : Text.clean(subfield.getData());
    }

    private static boolean isCode(String code) {
        return code != null && code.matches("[0-9a-z]");
    }
}
