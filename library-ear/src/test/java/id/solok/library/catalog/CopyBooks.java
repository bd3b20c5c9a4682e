package id.solok.library.catalog;

import java.util.List;
import java.util.UUID;

/** Records and copies that tests of copies begin with. */
final class CopyBooks {
    private CopyBooks() {}

    static RecordInput title(String title) {
        return new RecordInput(
                title,
                null,
                List.of("Hamka"),
                "Balai Pustaka",
                "Jakarta",
                1938,
                null,
                null,
                "ind",
                "book",
                "899.2213",
                List.of("Fiksi Indonesia"),
                null,
                null);
    }

    static String barcode() {
        return "IT-" + UUID.randomUUID().toString().substring(0, 18);
    }

    static CopyDetails ofClass(String lendingClass) {
        return new CopyDetails(null, null, null, null, null, lendingClass, null);
    }
}
