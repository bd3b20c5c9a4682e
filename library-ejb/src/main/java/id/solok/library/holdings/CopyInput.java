package id.solok.library.holdings;

import id.solok.library.core.InvalidInput;
import id.solok.library.core.Text;

/** What is typed of a copy; the room is a code, a missing call number is made from the record's class and author. */
public record CopyInput(String barcode, String callNumber, String room) {
    public CopyInput {
        barcode = Text.clean(barcode);
        callNumber = Text.clean(callNumber);
        room = Text.clean(room);
    }

    void check() {
        new InvalidInput.Collector()
                .required(barcode, "barcode")
                .refuseIf(barcode != null && !barcode.matches("[0-9A-Za-z.-]{3,40}"), "barcode", "catalog.barcode-form")
                .atMost(callNumber, 100, "callNumber")
                .throwIfAny();
    }

    CopyInput with(String newBarcode) {
        return new CopyInput(newBarcode, callNumber, room);
    }
}
