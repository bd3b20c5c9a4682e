package id.solok.library.holdings;

import id.solok.library.catalog.RecordInput;
import java.util.List;
import java.util.UUID;

/** Records and copies that tests of copies begin with. */
final class CopyBooks {
    private CopyBooks() {}

    static RecordInput title(String title) {
        return RecordInput.titled(title)
                .authors(List.of("Hamka"))
                .imprint("Jakarta", "Balai Pustaka", 1938)
                .language("ind")
                .classNumber("899.2213")
                .subjects(List.of("Fiksi Indonesia"))
                .input();
    }

    static String barcode() {
        return "IT-" + UUID.randomUUID().toString().substring(0, 18);
    }

    static CopyDetails ofClass(String lendingClass) {
        return new CopyDetails(null, null, null, null, null, lendingClass, null);
    }
}
