package id.solok.library.documents;

import static id.solok.library.core.Roles.CIRCULATION;
import static id.solok.library.core.Roles.LIBRARIAN;
import static id.solok.library.core.Roles.MEMBER;

import id.solok.library.core.InvalidInput;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** Prints members' cards as a PDF, with their number as Code 128 and as a QR code. */
@Stateless
@RolesAllowed({LIBRARIAN, CIRCULATION, MEMBER})
public class MemberCards {
    /** So many cards take some seconds. */
    public static final int MOST_AT_ONCE = 2000;

    /** The cards as a PDF; refuses none, too many, and a number too long to be read as bars, at the field {@code cards}. */
    public byte[] pdf(List<MemberCard> cards, CardLayout layout, CardWords words) {
        var art = new CardArt(words);
        float width = SheetPdf.points(layout.sheet().labelWidth());
        var tooLong = cards.stream().filter(card -> !art.fits(card, width)).findFirst();
        new InvalidInput.Collector()
                .refuseIf(cards.isEmpty(), "cards", "documents.no-cards")
                .refuseIf(cards.size() > MOST_AT_ONCE, "cards", "documents.too-many-cards", MOST_AT_ONCE)
                .refuseIf(
                        tooLong.isPresent(),
                        "cards",
                        "documents.barcode-too-long",
                        tooLong.map(MemberCard::number).orElse(""))
                .throwIfAny();
        var out = new ByteArrayOutputStream();
        new SheetPdf<>(layout.sheet(), art).write(cards, 1, words.document(), out);
        return out.toByteArray();
    }
}
